import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { textReport } from "../../src/cli/report/text.ts";
import type { Message } from "../../src/message.ts";
import { BROKEN, GOOD } from "../fixture.ts";

/** One fault an article, and a broken image: file below `articles/`, line, column, rule, and the nearest correct value. */
const FAULTS = `
dong-da/2020/2020-07-23-term-against-congress-day.md:5:7 term-matches-date → 2015-2020
dong-da/2021/2021-01-06-path-district-disagrees.md:1:1 path-agrees → articles/gia-lam/2021/2021-01-06-path-district-disagrees.md
gia-lam/2021/2021-01-06-accented-unknown-district.md:3:11 known-district
gia-lam/2021/2021-01-06-alias-without-slash.md:7:11 clean-aliases
gia-lam/2021/2021-01-06-cover-without-alt.md:7:1 cover-alt
gia-lam/2021/2021-01-06-dead-link.md:9:5 link-exists
gia-lam/2021/2021-01-06-digest-without-source.md:7:9 source-present
gia-lam/2021/2021-01-06-double-space-in-title.md:2:8 clean-title → Bài thử số 1
gia-lam/2021/2021-01-06-duplicate-key.md:6:1 duplicate-key
gia-lam/2021/2021-01-06-empty-author.md:6:1 value-empty
gia-lam/2021/2021-01-06-empty-body.md:8:1 body-fits-rights
gia-lam/2021/2021-01-06-front-matter-in-javascript.md:1:1 front-matter
gia-lam/2021/2021-01-06-image-of-another-site.md:11:1 image-exists
gia-lam/2021/2021-01-06-javascript-source-url.md:9:8 safe-url
gia-lam/2021/2021-01-06-link-out-of-articles.md:9:5 link-exists
gia-lam/2021/2021-01-06-link-with-copied-body.md:11:1 body-fits-rights
gia-lam/2021/2021-01-06-link-without-url.md:8:9 source-present
gia-lam/2021/2021-01-06-lost-character.md:9:11 readable-text
gia-lam/2021/2021-01-06-missing-image.md:11:1 image-exists
gia-lam/2021/2021-01-06-missing-title.md:2:1 required-key
gia-lam/2021/2021-01-06-misspelt-district.md:3:11 known-district → gia-lam
gia-lam/2021/2021-01-06-number-as-title.md:2:8 value-type → "2021"
gia-lam/2021/2021-01-06-open-place.md:4:7 open-place
gia-lam/2021/2021-01-06-run-up-to-its-own-term.md:7:12 run-up-is-next → 2025-2030
gia-lam/2021/2021-01-06-seventy-quotes.md:11:1 bounded-body
gia-lam/2021/2021-01-06-source-by-its-host.md:7:17 known-source → Báo Thử
gia-lam/2021/2021-01-06-tag-without-letters.md:7:8 sluggable-names
gia-lam/2021/2021-01-06-tcvn3-line.md:11:1 readable-text → Uỷ ban nhân dân huyện họp.
gia-lam/2021/2021-01-06-term-not-registered.md:5:7 known-term → 2020-2025
gia-lam/2021/2021-01-06-title-in-capitals.md:2:8 clean-title → Bài thử số 1 ở Gia Lâm
gia-lam/2021/2021-01-06-tên-có-dấu.md:1:1 clean-slug → ten-co-dau
gia-lam/2021/2021-01-06-unclosed-front-matter.md:1:1 front-matter
gia-lam/2021/2021-01-06-unknown-key.md:7:1 known-key → tags
gia-lam/2021/2021-01-06-unknown-section.md:7:10 known-section → hoi-nghi-cap-uy
gia-lam/2021/2021-01-06-vni-line.md:11:1 readable-text → Trường học và nhân dân.
gia-lam/2021/2021-01-07-path-day-disagrees.md:1:1 path-agrees → articles/gia-lam/2021/2021-01-06-path-day-disagrees.md
gia-lam/2021/2021-01-26-month-first-date.md:4:7 valid-date → 26/01/2021
gia-lam/2021/anh-hong.png:1:1 readable-image
gia-lam/2024/2024-02-29-impossible-date.md:4:7 valid-date
gia-lam/2025/2025-07-01-after-dissolution.md:4:7 dissolved-district
hoang-mai/2021/2021-01-06-term-against-year.md:5:7 term-matches-date → 2020-2025
`;

const faults = FAULTS.trim().split("\n");

function line({ file, line, column, rule, suggestion }: Message): string {
  const place = `${file.replace(`${BROKEN}/articles/`, "")}:${line}:${column} ${rule}`;
  return suggestion ? `${place} → ${suggestion}` : place;
}

it("has forty articles and an image, each with a fault, and the registry of the good folder", async () => {
  const paths = await readdir(join(BROKEN, "articles"), { recursive: true });
  expect(paths.filter((path) => path.endsWith(".md"))).toHaveLength(40);
  expect(faults).toHaveLength(41);
  const districts = (await readdir(join(GOOD, "districts"))).map((name) => `districts/${name}`);
  for (const path of ["site.yaml", "sections.yaml", "sources.yaml", ...districts]) {
    expect(await readFile(join(BROKEN, path), "utf8")).toBe(
      await readFile(join(GOOD, path), "utf8"),
    );
  }
});

it("says one thing of each fault, in order, as data and as text", async () => {
  const { archive, messages } = await loadArchive({ content: BROKEN, checkOnly: true });
  expect(messages.map(line)).toEqual(faults);
  expect(archive).toBeUndefined();
  const report = textReport(messages, false);
  expect(report.split("\n").filter((text) => /^\S/.test(text))).toHaveLength(41);
  expect(report).not.toContain("\u001b");
});

it("names the second place where two are involved", async () => {
  const { messages } = await loadArchive({ content: BROKEN, checkOnly: true });
  const places = messages.flatMap(({ related = [] }) =>
    related.map((place) => `${place.file}:${place.line}:${place.column}`),
  );
  expect(places).toEqual([
    `${BROKEN}/districts/dong-da.yaml:21:7`,
    `${BROKEN}/districts/gia-lam.yaml:34:8`,
    `${BROKEN}/districts/hoang-mai.yaml:15:5`,
  ]);
});

it("leaves the command with status 1 and every message as JSON", async () => {
  const args = ["tsx", "src/cli/check.ts", "--content", BROKEN, "--format", "json"];
  const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) => {
    execFile("npx", args, (error, output) => resolve({ code: error?.code, output }));
  });
  expect(code).toBe(1);
  const messages: Message[] = JSON.parse(output);
  expect(messages.map(line)).toEqual(faults);
  for (const message of messages) {
    expect(Object.keys(message)).toEqual([
      "file",
      "line",
      "column",
      "rule",
      "severity",
      "message",
      "expected",
      "suggestion",
      "related",
    ]);
  }
});
