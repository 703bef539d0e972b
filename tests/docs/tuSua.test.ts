import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { markFixable } from "../../src/fix/markFixable.ts";
import { articleOf } from "./exampleArticle.ts";
import { examplesOf, page } from "./guide.ts";

const PAGE = "quy-tac.md";

/** What the examples of these rules tell of files, made into files. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "known-file": { "articles/gia-lam/2021/Ảnh hội nghị.JPG": "" },
  "clean-slug": {
    "articles/gia-lam/2021/2021-01-06-Hội_nghị_lần_5.md": articleOf("markdown", "Nội dung.\n"),
  },
  "nfc-text": {
    "articles/gia-lam/2021/2021-01-06-nfd.md": articleOf(
      "markdown",
      "Huyện ủy.\n".normalize("NFD"),
    ),
  },
};

const scratch = await mkdtemp(join(tmpdir(), "bien-nien-guide-"));
afterAll(() => rm(scratch, { recursive: true, force: true }));

it("tells of `--fix` under the rules whose wrong examples `check --fix` mends, and under no others", async () => {
  const ruleOf = await writeExamples();
  const { messages } = await loadArchive({ content: scratch, checkOnly: true });
  const marked = await markFixable(scratch, messages);
  const mended = marked.flatMap(({ file, rule, fixable }) =>
    fixable && ruleOf.get(file.slice(scratch.length + 1)) === rule ? [rule] : [],
  );
  expect(rulesSaidToBeMended()).toEqual([...new Set(mended)].toSorted());
});

/** Writes each wrong example of an article into a file of its own; the rule that each breaks, by its file. */
async function writeExamples(): Promise<Map<string, string>> {
  await cp("content", scratch, { recursive: true });
  const wrong = examplesOf(PAGE).filter(({ info }) => /^(yaml|markdown) sai$/.test(info));
  const articles = wrong.map(({ heading, info, text }, i) => {
    const article = articleOf(info.split(" ")[0] ?? "", text);
    return { path: placeOf(article, `${heading}-${i}`), rule: heading, text: article };
  });
  const others = Object.entries(FILES).flatMap(([rule, files]) =>
    Object.entries(files).map(([path, text]) => ({ path, rule, text })),
  );
  for (const { path, text } of [...articles, ...others]) {
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    await writeFile(join(scratch, path), text);
  }
  return new Map([...articles, ...others].map(({ path, rule }) => [path, rule]));
}

/** Where an example belongs by what it says, so that its place contradicts nothing. */
function placeOf(article: string, name: string): string {
  const district = /^district: ([a-z-]+)$/m.exec(article)?.[1] ?? "gia-lam";
  const [, day, month, year] = /^date: (\d\d)\/(\d\d)\/(\d{4})/m.exec(article) ?? [];
  const isSaid = year !== undefined && !name.startsWith("path-agrees");
  const date = isSaid ? `${year}-${month}-${day}` : "2021-01-06";
  return `articles/${district}/${date.slice(0, 4)}/${date}-${name}.md`;
}

function rulesSaidToBeMended(): string[] {
  const sections = page(PAGE).split(/^### /m).slice(1);
  return sections
    .filter((section) => section.includes("`--fix`") || section.includes("check -- --fix`"))
    .map((section) => /^`([^`]+)`/.exec(section)?.[1] ?? "")
    .toSorted();
}
