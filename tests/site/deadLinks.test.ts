import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Reported, reportOn } from "../cli/runCommand.ts";
import { copyGood, scratchFolder } from "./sampleSite.ts";

const bodies: [string, string, string | undefined][] = [
  ["a link to a draft", "[x](../../gia-lam/2022/2022-02-02-ban-nhap-so-1.md)", "link-exists"],
  ["a dead link to an article", "[x](2018-05-06-khong-co.md)", "link-exists"],
  ["a dead link to a page of the site", "[x](/quan-huyen/khong-co/)", "link-exists"],
  ["a dead link by a definition", "[x][r]\n\n[r]: 2018-05-06-khong-co.md", "link-exists"],
  ["a missing image", "![x](khong-co.jpg)", "image-exists"],
  ["an image of another site", "![x](https://bao-thu.example/x.jpg)", "image-exists"],
  ["a link to an article", "[x](../../gia-lam/2021/2021-01-06-bai-thu-so-1.md)", undefined],
  ["a link to a page of the site", "[x](/quan-huyen/son-tay/)", undefined],
  ["an image of another article", "![x](../../gia-lam/2021/anh-thu.png)", undefined],
];

const scratch = scratchFolder();
const pathOf = (i: number) => `articles/son-tay/2018/2018-05-05-bai-${i}.md`;
let messages: Reported[] = [];
beforeAll(async () => {
  const articles = bodies.map(([, body], i) => [
    pathOf(i),
    `---\ntitle: Bài thử đường dẫn\ndistrict: son-tay\ndate: 2018-05-05\nterm: 2015-2020\nauthor: unsigned\n---\n\n${body}\n`,
  ]);
  messages = await reportOn(await copyGood(join(scratch, "bai"), Object.fromEntries(articles)));
});

describe("links and images of a whole content folder", () => {
  it.each(
    bodies.map(([what, , rule], i) => [what, rule, i] as const),
  )("are judged rightly: %s", (what, rule, i) => {
    const found = messages.filter(({ file }) => file.endsWith(pathOf(i)));
    expect(found.map((message) => message.rule)).toEqual(rule === undefined ? [] : [rule]);
    if (rule) expect(found[0]?.line).toBe(what.includes("definition") ? 11 : 9);
  });
});
