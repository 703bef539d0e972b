import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findMentions } from "../../../src/documents/findMentions.ts";

/**
 * `npx tsx tests/documents/score/speed.ts`: what finding citations costs for 4.5 KB of our own articles, and for 1 MB of
 * what could make it slow, beside a quarter of it: four times the text must take about four times as long.
 */

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

const ROUNDS = 300;
const SIZE = 4500;
const ARTICLES = "content/articles";
const files = readdirSync(ARTICLES, { recursive: true, encoding: "utf8" });
const texts = files.filter((file) => file.endsWith(".md")).sort();
const article = texts.map((file) => readFileSync(join(ARTICLES, file), "utf8")).join("\n");
const blocks = article.slice(0, SIZE).split("\n").filter(Boolean);
const readAll = () => {
  for (let i = 0; i < ROUNDS; i++) for (const block of blocks) findMentions(block);
};
readAll();
console.log(`4.5 KB of articles: ${(milliseconds(readAll) / ROUNDS).toFixed(3)} ms`);

const PIECES =
  "1|/|-|1/|1-|15-NQ/|Nghị quyết số |Nghị quyết 1 và |15-NQ/TU, |24-QĐ/TW |Đại hội |T.Ư |XXIV | |A |ngày 1/1/2020 ";
for (const piece of PIECES.split("|")) {
  const [part = 0, whole = 0] = [250_000, 1_000_000].map((size) =>
    milliseconds(() => findMentions(`${piece.repeat(size / piece.length)} 1 thứ`)),
  );
  console.log(
    `${JSON.stringify(piece).padEnd(20)}${part.toFixed(0).padStart(6)} ms${whole.toFixed(0).padStart(6)} ms`,
  );
}
