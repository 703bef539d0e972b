import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Reported, reportOn } from "../cli/runCommand.ts";
import { copyGood, scratchFolder } from "./sampleSite.ts";

/** The good article with the line `key`. */
const withLine = (key: string) =>
  `---\ntitle: Bài thử độc\ndistrict: son-tay\ndate: 2018-05-05\nterm: 2015-2020\nauthor: unsigned\n${key}\n---\n\nThử.\n`;

const source = (key: string, value: string) =>
  withLine(`source: { name: Cổng Thử, ${key}: '${value}' }`);
const alias = (address: string) => withLine(`aliases: ['${address}']`);

const values: [string, string, string][] = [
  ["a source that runs", source("url", "javascript:alert(1)"), "safe-url"],
  ["a source with a space before it", source("url", " javascript:alert(1)"), "safe-url"],
  ["a source with a tab in it", source("url", "java\tscript:alert(1)"), "safe-url"],
  ["a source of data", source("url", "data:text/html,x"), "safe-url"],
  ["a source with a quote", source("url", 'https://a.example/"x'), "safe-url"],
  ["a source with a tag", source("url", "https://a.example/<script>"), "safe-url"],
  ["a copy that runs", source("archived", "VBSCRIPT:x"), "safe-url"],
  [
    "a cover of another site",
    withLine("cover: { src: 'https://e.example/x.png', alt: x }"),
    "image-exists",
  ],
  [
    "a cover out of the folder",
    withLine("cover: { src: ../../../../x.png, alt: x }"),
    "image-exists",
  ],
  ["an alias out of the site", alias("/../../etc/"), "clean-aliases"],
  ["an alias out of the site, encoded", alias("/%2e%2e/%2e%2e/etc/"), "clean-aliases"],
  ["an alias with a tag", alias("/<script>/"), "clean-aliases"],
  ["an alias on another site", alias("//evil.example/"), "clean-aliases"],
  ["an alias with backslashes", alias("/\\evil.example/"), "clean-aliases"],
  ["an alias over the front page", alias("/"), "clean-aliases"],
  ["an alias over a listing", alias("/quan-huyen/son-tay/"), "clean-aliases"],
  [
    "an alias over an article",
    alias("/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/"),
    "unique-address",
  ],
  ["an alias over the page for lost readers", alias("/404.html/"), "clean-aliases"],
  ["an alias over the file of the front page", alias("/index.html/"), "clean-aliases"],
  ["a district out of the folder", withLine("").replace("son-tay", "../son-tay"), "known-district"],
];

const names: [string, string][] = [
  ["articles/son-tay/2018/2018-05-05-<script>.md", "clean-slug"],
  ["articles/son-tay/2018/2018-05-05-bai' onload='x.md", "clean-slug"],
  ["articles/son-tay/2018/2018-05-05-bai\nxuong-dong.md", "known-file"],
  ["articles/son-tay/2018/2018-05-05-{{x}}.md", "clean-slug"],
  ["articles/son-tay/2018/2018-05-05-BAI.md", "clean-slug"],
  ["articles/son-tay/2018/2018-05-05-...md", "clean-slug"],
  ["articles/son-tay/2018/anh' onerror='x.png", "known-file"],
  ["articles/son-tay/2018/%2e%2e.png", "known-file"],
  ["articles/son-tay/2018/anh.svg", "known-file"],
];

const scratch = scratchFolder();
const pathOf = (i: number) => `articles/son-tay/2018/2018-05-05-doc-${i}.md`;
let messages: Reported[] = [];

beforeAll(async () => {
  const content = await copyGood(join(scratch, "doc"), {
    ...Object.fromEntries(values.map(([, text], i) => [pathOf(i), text])),
    ...Object.fromEntries(names.map(([path]) => [path, withLine("")])),
  });
  messages = await reportOn(content);
});

const rulesOf = (path: string) =>
  messages.filter(({ file }) => file.endsWith(path)).map(({ rule }) => rule);

describe("code in an address", () => {
  it.each(
    values.map(([what, , rule], i) => [what, rule, i] as const),
  )("is refused as %s", (_, rule, i) => {
    expect(rulesOf(pathOf(i))).toContain(rule);
  });

  it.each(names)("is refused in the file name %j", (path, rule) => {
    expect(rulesOf(path)).toContain(rule);
  });

  it("is reported with nothing that a terminal or a browser would run", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    for (const { message } of messages) expect(message).not.toMatch(/[\u0000-\u0008\u001b]/);
  });
});
