import { describe, expect, it } from "vitest";
import { filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { article, faultsOf, fixFolder, NOTHING, read, tidyContent } from "./fixFolder.ts";

const scratch = scratchFolder();
let content = "";

const WRONG = "articles/dong-da/2021/2021-01-07-bai-lac.md";
const RIGHT = "articles/gia-lam/2021/2021-01-06-bai-lac.md";
const ALIAS = "/bai-viet/dong-da/2021-01-07-bai-lac/";

const has = async (path: string) => (await filesBelow(content)).includes(path);

describe("an article that stands wrong", () => {
  it("moves to its place, keeps its old address, and nothing is left behind", async () => {
    content = await tidyContent(scratch, { [WRONG]: article() });
    expect(await fixFolder(content)).toEqual([
      `${WRONG}:7  giữ địa chỉ cũ trong aliases: ${ALIAS}`,
      `${WRONG}:1  dời tệp: ${WRONG} → ${RIGHT}`,
      "Đã sửa 2 chỗ ở 1 tệp, dời 1 tệp.",
    ]);
    expect(await read(content, RIGHT)).toBe(article({ aliases: `\n  - ${ALIAS}` }));
    expect(await has(WRONG)).toBe(false);
    expect(await faultsOf(content)).toEqual([]);
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it.each([
    ["a list", "\n  - /tin/9/ # cũ", `aliases:\n  - /tin/9/ # cũ\n  - ${ALIAS}`],
    ["a list in brackets", "[/tin/9/]", `aliases: [/tin/9/, ${ALIAS}]`],
    ["an empty list", "[]", `aliases: [${ALIAS}]`],
    ["the new address", "[/bai-viet/gia-lam/2021-01-06-bai-lac/]", `aliases: [${ALIAS}]`],
  ])("adds its old address to %s", async (_, aliases, after) => {
    content = await tidyContent(scratch, { [WRONG]: article({ aliases }) });
    await fixFolder(content);
    expect(await read(content, RIGHT)).toContain(`\n${after}\n`);
    expect(await faultsOf(content)).toEqual([]);
  });

  it.each([
    ["is a draft", WRONG, { draft: "true" }],
    ["stood only in the folder of another year", RIGHT.replace("/2021/", "/2020/"), {}],
    ["had a name that is no address", RIGHT.replace("bai-lac", "Bài_lạc"), {}],
    ["had a name in capitals", RIGHT.replace("bai-lac", "BAI-LAC"), {}],
    ["stood in no folder of a year", "articles/gia-lam/2021-01-06-bai-lac.md", {}],
    ["had its name decomposed", RIGHT.replace("bai-lac", "bài-lạc".normalize("NFD")), {}],
  ])("gets no alias where it %s", async (_, path, lines) => {
    content = await tidyContent(scratch, { [path]: article(lines) });
    await fixFolder(content);
    expect(await read(content, RIGHT)).toBe(article(lines));
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it("takes what it was imported from along, and leaves images where readers know them", async () => {
    const image = "articles/dong-da/2021/anh.png";
    content = await tidyContent(scratch, {
      [WRONG]: article({
        cover: "{ src: anh.png, alt: Ảnh }",
        body: "![Ảnh](anh.png#a)\n\n![Ảnh](./anh.png)",
      }),
      [WRONG.replace(".md", ".orig")]: "x",
      [image]: "",
    });
    await fixFolder(content);
    const text = await read(content, RIGHT);
    expect(text).toContain("cover: { src: ../../dong-da/2021/anh.png, alt: Ảnh }");
    expect(text).toContain("![Ảnh](anh.png#a)\n\n![Ảnh](../../dong-da/2021/anh.png)");
    expect(await has(image)).toBe(true);
    expect(await has(RIGHT.replace(".md", ".orig"))).toBe(true);
    expect(await has(WRONG.replace(".md", ".orig"))).toBe(false);
  });
});

describe("an article stays where", () => {
  const stays = async (changes: Record<string, string>, reason: string) => {
    content = await tidyContent(scratch, changes);
    const before = await filesBelow(content);
    const said = await fixFolder(content);
    expect(said.filter((line) => line.includes("để nguyên"))).toEqual([
      `${WRONG}  để nguyên: ${reason}`,
    ]);
    expect(await filesBelow(content)).toEqual(before);
    expect(await fixFolder(content)).toEqual(said);
  };

  it("another has its place", () =>
    stays({ [WRONG]: article(), [RIGHT]: article() }, `đã có tệp ${RIGHT}`));

  it("another has its place but for case", async () => {
    const other = "articles/gia-lam/2021/2021-01-06-Bai-Lac.md";
    await stays(
      { [WRONG]: article(), [other]: article({ district: "[gia-lam]" }) },
      `đã có tệp ${other}`,
    );
  });

  it("another has its address", () => {
    const other = "articles/gia-lam/2021/2021-01-06-khac.md";
    const aliases = "[/bai-viet/gia-lam/2021-01-06-bai-lac/]";
    const reason = `địa chỉ /bai-viet/gia-lam/2021-01-06-bai-lac/ đã thuộc về ${other}`;
    return stays({ [WRONG]: article(), [other]: article({ aliases }) }, reason);
  });

  it("its old address has no place to be kept", () =>
    stays(
      { [WRONG]: article({ aliases: "/tin/9/" }) },
      "không ghi được địa chỉ cũ vào aliases; hãy sửa khóa ấy trước",
    ));

  it("a file links to it whose links cannot follow", () => {
    const other = "articles/gia-lam/2021/2021-01-06-hong.md";
    const broken = `---\ntitle: [\n---\n\n[bài](../../dong-da/2021/2021-01-07-bai-lac.md)\n`;
    const reason = `${other} có liên kết tới bài này mà máy không đổi theo được`;
    return stays({ [WRONG]: article(), [other]: broken }, reason);
  });

  it("its term says that the day is wrong, and its name with it", async () => {
    const path = "articles/gia-lam/2021/2021-01-06-bai-lac.md";
    content = await tidyContent(scratch, { [path]: article({ date: "2019-01-06" }) });
    expect(await fixFolder(content)).toEqual(NOTHING);
    expect(await faultsOf(content)).toEqual([`${path} path-agrees`, `${path} term-matches-date`]);
  });
});
