import { describe, expect, it } from "vitest";
import { filesBelow, scratchFolder } from "../../site/sampleSite.ts";
import { article, faultsOf, fixFolder, NOTHING, read, tidyContent } from "../fixFolder.ts";
import { RED } from "../sampleImage.ts";

const scratch = scratchFolder();
const RIGHT = "articles/gia-lam/2021/2021-01-06-bai-cho.md";

describe("a draft of the inbox", () => {
  it("moves to its place when nothing is open any more, mended and without an alias", async () => {
    const content = await tidyContent(scratch, {
      "inbox/Bài chờ.md": article({ district: "Gia Lâm", date: "6/1/2021", term: "2015-2020" }),
    });
    expect(await fixFolder(content)).toEqual([
      "inbox/Bài chờ.md:3  tên quận, huyện: Gia Lâm → gia-lam",
      'inbox/Bài chờ.md:4  ngày ở "date" theo ISO: 6/1/2021 → 2021-01-06',
      "inbox/Bài chờ.md:5  nhiệm kỳ theo ngày của bài: 2015-2020 → 2020-2025",
      `inbox/Bài chờ.md:1  dời tệp: inbox/Bài chờ.md → ${RIGHT}`,
      "Đã sửa 4 chỗ ở 1 tệp, dời 1 tệp.",
    ]);
    expect(await read(content, RIGHT)).toBe(article());
    expect(await filesBelow(content)).not.toContain("inbox/Bài chờ.md");
    expect(await faultsOf(content)).toEqual([]);
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it("that was begun without a title gets its name from the one it has now", async () => {
    const content = await tidyContent(scratch, { "inbox/bai-chua-co-nhan-de-2.md": article() });
    await fixFolder(content);
    const path = "articles/gia-lam/2021/2021-01-06-bai-thu.md";
    expect(await read(content, path)).toBe(article());
  });

  it("gets its open term from its day", async () => {
    const content = await tidyContent(scratch, { "inbox/bai-cho.md": article({ term: '"???"' }) });
    await fixFolder(content);
    expect(await read(content, RIGHT)).toBe(article());
  });

  it("takes its images and its original along, with plain names", async () => {
    const body =
      '![Ảnh](bai-cho-1.png)\n\n![Ảnh](<Ảnh 2.png> "Chú")\n\n[số 2](../articles/thuong-tin/2020/2020-07-08-bai-thu-so-2.md)';
    const content = await tidyContent(scratch, {
      "inbox/bai-cho.md": article({ cover: "{ src: bai-cho-1.png, alt: Ảnh }", body }),
      "inbox/bai-cho-1.png": RED,
      "inbox/Ảnh 2.png": RED,
      "inbox/bai-cho.orig": "x",
      "inbox/khac.png": RED,
    });
    await fixFolder(content);
    const text = await read(content, RIGHT);
    expect(text).toContain("{ src: bai-cho-1.png, alt: Ảnh }");
    expect(text).toContain(
      '![Ảnh](bai-cho-1.png)\n\n![Ảnh](<anh-2.png> "Chú")\n\n[số 2](../../thuong-tin/',
    );
    const files = await filesBelow(content);
    expect(files).toEqual(
      expect.arrayContaining([
        "articles/gia-lam/2021/2021-01-06-bai-cho.orig",
        "articles/gia-lam/2021/anh-2.png",
        "articles/gia-lam/2021/bai-cho-1.png",
      ]),
    );
    expect(files.filter((path) => path.startsWith("inbox/"))).toEqual([
      "inbox/cho-dien-ngay.md",
      "inbox/khac.png",
    ]);
    expect(await faultsOf(content)).toEqual([]);
  });

  it("drops a day from its name", async () => {
    const content = await tidyContent(scratch, { "inbox/cu/06-01-2021 Bài chờ.md": article() });
    await fixFolder(content);
    expect(await read(content, RIGHT)).toBe(article());
    expect(await filesBelow(content)).not.toContain("inbox/cu/06-01-2021 Bài chờ.md");
  });

  it.each([
    ["something is open", article({ author: '"???"' })],
    ["its front matter is broken", article({ title: "[" })],
    ["it has no front matter", "Chép thô  \nở đây"],
    ["its day is none", article({ date: "31/02/2021" })],
    ["its district is unknown", article({ district: "Hà Thử" })],
  ])("stays untouched and unmentioned while %s", async (_, text) => {
    const content = await tidyContent(scratch, { "inbox/bai-cho.md": text });
    expect(await fixFolder(content)).toEqual(NOTHING);
    expect(await read(content, "inbox/bai-cho.md")).toBe(text);
  });

  it.each([
    ["it breaks a rule", article({ rights: "digest" }), "Bài rights: digest mà không ghi nguồn"],
    [
      "it links to nothing",
      article({ body: "[a](b.md)" }),
      'Liên kết "b.md" không phải tệp .md của một bài',
    ],
    ["it shows nothing", article({ body: "![a](b.png)" }), 'Không có tệp ảnh "b.png"'],
    ["its image is broken", article({ body: "![a](hong.png)" }), /^inbox\/hong.png: /],
    [
      "another draft shows its image",
      article({ body: "![a](chung.png)" }),
      "inbox/khac.md cũng dùng ảnh inbox/chung.png",
    ],
    [
      "its image is there already",
      article({ body: "![a](anh-thu.png)" }),
      "đã có tệp articles/gia-lam/2021/anh-thu.png",
    ],
    [
      "its alias is another's",
      article({ aliases: "[/tin/thu-1/]" }),
      /^địa chỉ \/tin\/thu-1\/ đã thuộc về/,
    ],
  ])("stays, and it is told why, where %s", async (_, text, reason) => {
    const content = await tidyContent(scratch, {
      "inbox/bai-cho.md": text,
      "inbox/khac.md": "![a](chung.png)",
      "inbox/chung.png": RED,
      "inbox/anh-thu.png": RED,
      "inbox/hong.png": "x",
    });
    const [said = "", ...more] = await fixFolder(content);
    const prefix = "inbox/bai-cho.md  để nguyên: còn ở inbox: ";
    expect([said.slice(0, prefix.length), more]).toEqual([prefix, NOTHING]);
    expect(said.slice(prefix.length)).toMatch(reason);
    expect(await read(content, "inbox/bai-cho.md")).toBe(text);
  });

  it("stays where another has its place, or wants it", async () => {
    const content = await tidyContent(scratch, {
      [RIGHT]: article(),
      "inbox/bai-cho.md": article(),
      "inbox/bai-hai.md": article(),
      "inbox/cu/bai-hai.md": article(),
    });
    const said = await fixFolder(content);
    expect(said.filter((line) => line.includes("để nguyên"))).toHaveLength(3);
    expect(await filesBelow(content)).toEqual(
      expect.arrayContaining(["inbox/bai-cho.md", "inbox/bai-hai.md"]),
    );
  });
});
