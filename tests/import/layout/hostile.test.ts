import { expect, it } from "vitest";
import { apart, apartBlocks, LEAD } from "./apart.ts";

const MANY = 4_000;
const LONG = 200_000;

/** The milliseconds `work` takes. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

it.each([
  ["a word", "a"],
  ["spaces in words", "a \u00a0"],
  ["brackets", "("],
  ["bracketed days", " (06/01/2021"],
  ["stops", ". "],
  ["slashes", "./"],
  ["dashes", " - "],
  ["names", "Lê Thử - "],
  ["capitals", "LÊ "],
  ["dates", "06/01/2021 "],
  ["colons", "Ảnh: "],
  ["bars", " | "],
  ["tabs", "a\t"],
  ["stars", "**"],
  ["addresses", "https://"],
])("a line of nothing but %s is read in time", (_, part) => {
  const line = part.repeat(Math.ceil(LONG / part.length));
  expect(timed(() => apart(`${line}\n${LEAD}\n${line}`))).toBeLessThan(2_000);
  const markdown = { line: 1, text: line, markdown: line, kind: "text" as const };
  expect(timed(() => apartBlocks([markdown, { ...markdown, line: 2 }]))).toBeLessThan(2_000);
});

it.each([
  "Tin liên quan",
  "Lê Thử",
  "Quang cảnh hội nghị.",
  "Kinh tế tăng trưởng khá",
  "- một việc",
  "a\tb",
  "Ngày đăng 26/05/2020 | 18:06",
  "./.",
  "Ảnh: TTXVN",
  LEAD,
])("a page of nothing but %j is read in time", (line) => {
  const page = `Thử Giang trồng tre giữ đê\n${`${line}\n`.repeat(MANY)}`;
  expect(timed(() => apart(page))).toBeLessThan(2_000);
  expect(timed(() => apart(`${page}${`Bình luận\n${LEAD}\n`.repeat(MANY / 10)}`))).toBeLessThan(
    3_000,
  );
});
