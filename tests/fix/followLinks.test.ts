import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { article, faultsOf, fixFolder, NOTHING, read, tidyContent } from "./fixFolder.ts";

const scratch = scratchFolder();

const WRONG = "articles/dong-da/2021/2021-01-07-bai-lac.md";
const RIGHT = "articles/gia-lam/2021/2021-01-06-bai-lac.md";
const OTHER = "articles/gia-lam/2021/2021-01-06-khac.md";
const OLD = "/bai-viet/dong-da/2021-01-07-bai-lac/";
const NEW = "/bai-viet/gia-lam/2021-01-06-bai-lac/";

describe("links to an article that moves", () => {
  it.each([
    ["a link", "[bài](../../dong-da/2021/2021-01-07-bai-lac.md)", "[bài](2021-01-06-bai-lac.md)"],
    [
      "an anchor and a title",
      '[bài](../../dong-da/2021/2021-01-07-bai-lac.md#muc "Bài")',
      '[bài](2021-01-06-bai-lac.md#muc "Bài")',
    ],
    [
      "brackets and percent signs",
      "[bài](<../../dong-da/2021/2021-01-07-bai%2Dlac.md>)",
      "[bài](<2021-01-06-bai-lac.md>)",
    ],
    [
      "a definition",
      "[bài]\n\n[bài]: ../../dong-da/2021/2021-01-07-bai-lac.md\n  'Bài'",
      "[bài]\n\n[bài]: 2021-01-06-bai-lac.md\n  'Bài'",
    ],
    ["its address", `[bài](${OLD}#muc)`, `[bài](${NEW}#muc)`],
    [
      "a footnote and a table",
      "Chú.[^1]\n\n| a |\n| - |\n| [b](../../dong-da/2021/2021-01-07-bai-lac.md) |\n\n[^1]: [c](../../dong-da/2021/2021-01-07-bai-lac.md)",
      "Chú.[^1]\n\n| a |\n| - |\n| [b](2021-01-06-bai-lac.md) |\n\n[^1]: [c](2021-01-06-bai-lac.md)",
    ],
  ])("follow it: %s", async (_, before, after) => {
    const content = await tidyContent(scratch, {
      [WRONG]: article(),
      [OTHER]: article({ body: before }),
    });
    await fixFolder(content);
    expect(await read(content, OTHER)).toBe(article({ body: after }));
    expect(await faultsOf(content)).toEqual([]);
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it("are told of, each on its line", async () => {
    const link = "../../dong-da/2021/2021-01-07-bai-lac.md";
    const body = `[bài](${link})\n\n[lại](${link})`;
    const content = await tidyContent(scratch, { [WRONG]: article(), [OTHER]: article({ body }) });
    const said = await fixFolder(content);
    const what = `liên kết theo tệp đã dời: ${link} → 2021-01-06-bai-lac.md`;
    expect(said.filter((line) => line.startsWith(OTHER))).toEqual([
      `${OTHER}:9  ${what}`,
      `${OTHER}:11  ${what}`,
    ]);
  });

  it.each([
    "`[bài](../../dong-da/2021/2021-01-07-bai-lac.md)`",
    "```\n[bài](../../dong-da/2021/2021-01-07-bai-lac.md)\n```",
    "../../dong-da/2021/2021-01-07-bai-lac.md",
    "https://a.example/bai-viet/dong-da/2021-01-07-bai-lac/",
  ])("are no links where Markdown reads none: %s", async (body) => {
    const content = await tidyContent(scratch, { [WRONG]: article(), [OTHER]: article({ body }) });
    await fixFolder(content);
    expect(await read(content, OTHER)).toBe(article({ body }));
  });

  it("keep it where it is if they stand in the about text, which nobody rewrites", async () => {
    const content = await tidyContent(scratch, { [WRONG]: article() });
    const site = await read(content, "site.yaml");
    const linked = site.replace("about: |\n", `about: |\n  [bài](${WRONG})\n\n`);
    expect(linked).not.toBe(site);
    await writeFile(`${content}/site.yaml`, linked);
    expect(await fixFolder(content)).toContain(
      `${WRONG}  để nguyên: site.yaml có liên kết tới bài này mà máy không đổi theo được`,
    );
  });
});

describe("links of an article that moves", () => {
  it("lead where they led, to itself too", async () => {
    const body = [
      "[số 2](../../thuong-tin/2020/2020-07-08-bai-thu-so-2.md)",
      "[gần](2021-01-08-gan.md)",
      "[đây](2021-01-07-bai-lac.md#a)",
      "[web](https://a.example/) [mục](#a) [thư](mailto:a@b.example) [năm](/nam/2021/)",
      "[chết](2021-01-09-khong-co.md)",
    ].join("\n\n");
    const near = "articles/dong-da/2021/2021-01-08-gan.md";
    const content = await tidyContent(scratch, {
      [WRONG]: article({ body }),
      [near]: article({ district: "dong-da", date: "2021-01-08" }),
    });
    await fixFolder(content);
    expect((await read(content, RIGHT)).split("\n---\n\n")[1]).toBe(
      `${body
        .replace("(2021-01-08-gan.md", "(../../dong-da/2021/2021-01-08-gan.md")
        .replace("(2021-01-07-bai-lac.md", "(2021-01-06-bai-lac.md")}\n`,
    );
  });

  it("follow others that move at the same time", async () => {
    const second = "articles/dong-da/2021/2021-01-07-bai-hai.md";
    const content = await tidyContent(scratch, {
      [WRONG]: article({ body: "[hai](2021-01-07-bai-hai.md)" }),
      [second]: article({ district: "thuong-tin", body: "[lạc](2021-01-07-bai-lac.md)" }),
    });
    await fixFolder(content);
    expect(await read(content, RIGHT)).toContain(
      "[hai](../../thuong-tin/2021/2021-01-06-bai-hai.md)",
    );
    expect(await read(content, "articles/thuong-tin/2021/2021-01-06-bai-hai.md")).toContain(
      "[lạc](../../gia-lam/2021/2021-01-06-bai-lac.md)",
    );
    expect(await faultsOf(content)).toEqual([]);
  });
});

describe("an image whose name cannot stand in an address", () => {
  const folder = "articles/gia-lam/2021";

  it("gets a plain one, and whoever shows it follows", async () => {
    const names =
      "![Ảnh](<Ảnh hội nghị.JPG>)\n\n![Ảnh](%E1%BA%A2nh%20h%E1%BB%99i%20ngh%E1%BB%8B.JPG)";
    const content = await tidyContent(scratch, {
      [`${folder}/Ảnh hội nghị.JPG`]: "x",
      [OTHER]: article({ cover: '{ src: "Ảnh hội nghị.JPG", alt: Ảnh }', body: names }),
    });
    const said = await fixFolder(content);
    expect(said).toContain(
      `${folder}/Ảnh hội nghị.JPG  dời tệp: ${folder}/Ảnh hội nghị.JPG → ${folder}/anh-hoi-nghi.jpg`,
    );
    const text = await read(content, OTHER);
    expect(text).toContain('cover: { src: "anh-hoi-nghi.jpg", alt: Ảnh }');
    expect(text).toContain("![Ảnh](<anh-hoi-nghi.jpg>)\n\n![Ảnh](anh-hoi-nghi.jpg)");
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it("keeps it where the plain one is taken, or wanted by another", async () => {
    const content = await tidyContent(scratch, {
      [`${folder}/Ảnh thu.png`]: "x",
      [`${folder}/anh-thu.png`]: "y",
      [`${folder}/Bìa 1.png`]: "x",
      [`${folder}/Bìa_1.png`]: "y",
    });
    const before = await filesBelow(content);
    expect((await fixFolder(content)).filter((line) => line.includes("để nguyên"))).toHaveLength(3);
    expect(await filesBelow(content)).toEqual(before);
  });
});
