import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { besideReader } from "../../../src/cli/import/beside.ts";
import { contentShelf } from "../../../src/cli/import/contentShelf.ts";
import { findInputs } from "../../../src/cli/import/inputs.ts";
import { writeFiles } from "../../../src/cli/import/writeFiles.ts";
import { GOOD } from "../../fixture.ts";
import { filesBelow, scratchFolder } from "../../site/sampleSite.ts";

const scratch = scratchFolder();

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    await writeFile(join(scratch, path), "x");
  }
}

describe("the inputs of a folder", () => {
  it("are its files of known kinds, sorted, without those of a saved page, hidden ones and links", async () => {
    await put("a/z.txt", "a/b/y.DOCX", "a/b/x.psd", "a/.an.txt", "a/Trang.html");
    await put("a/Trang_files/khung.html", "a/anh_files/w.md");
    await symlink(join(scratch, "a/z.txt"), join(scratch, "a/lien-ket.txt"));
    await symlink(join(scratch, "a/b"), join(scratch, "a/thu-muc"));
    const { inputs, passedOver } = await findInputs([join(scratch, "a")]);
    expect(inputs.map(({ file }) => file)).toEqual(
      ["Trang.html", "anh_files/w.md", "b/y.DOCX", "z.txt"].map((name) => join(scratch, "a", name)),
    );
    expect(passedOver).toBe(1);
  });

  it("are tried one by one whatever their kind, each once, when named", async () => {
    await put("c/a.psd");
    const file = join(scratch, "c/a.psd");
    expect((await findInputs([file, "-", file])).inputs.map((input) => input.file)).toEqual([
      file,
      "-",
    ]);
  });

  it("must be there", async () => {
    await put("d/a.psd");
    await expect(findInputs([join(scratch, "d")])).rejects.toThrow("không có tệp nào nhập được");
    await expect(findInputs([join(scratch, "e")])).rejects.toThrow("Không có tệp hay thư mục");
  });
});

describe("what stands beside a saved page", () => {
  it("is read, but not through links", async () => {
    await put("f/Trang_files/anh.jpg");
    await symlink(join(scratch, "f/Trang_files"), join(scratch, "f/khac"));
    const read = besideReader(join(scratch, "f/Trang.html"));
    expect((await read("Trang_files/anh.jpg"))?.length).toBe(1);
    expect(await read("khac/anh.jpg")).toBeUndefined();
    expect(await read("Trang_files")).toBeUndefined();
    expect(await read("khong-co.jpg")).toBeUndefined();
    expect(await besideReader("-")("package.json")).toBeUndefined();
  });
});

describe("the shelf of a content folder", () => {
  it("gives the articles of a district near a day, and every draft", async () => {
    const shelf = await contentShelf(GOOD);
    const near = await shelf.near("gia-lam", ["2021-01-08"]);
    expect(near.map(({ path, day }) => [path, day])).toEqual([
      ["articles/gia-lam/2021/2021-01-06-bai-thu-so-1.md", "2021-01-06"],
      ["inbox/cho-dien-ngay.md", undefined],
    ]);
    expect((await shelf.near("gia-lam", ["2021-01-10"])).length).toBe(1);
  });

  it("knows what stands on the disk and what was added", async () => {
    const shelf = await contentShelf(GOOD);
    shelf.add({ path: "inbox/moi.md", title: "Mới" });
    expect(shelf.isTaken("inbox/moi.md")).toBe(true);
    expect(shelf.isTaken("inbox/cho-dien-ngay.md")).toBe(true);
    expect(shelf.isTaken("inbox/khac.md")).toBe(false);
    expect((await shelf.near("son-tay", ["1999-01-01"])).map(({ title }) => title)).toContain(
      "Mới",
    );
  });

  it("finds what was written, also where a draft has been moved to its place since", async () => {
    const shelf = await contentShelf(GOOD);
    const article = "articles/gia-lam/2021/2021-01-06-bai-thu-so-1.md";
    expect(shelf.locate(article)).toBe(article);
    expect(shelf.locate("inbox/bai-thu-so-1.md")).toBe(article);
    expect(shelf.locate("inbox/khac.md")).toBeUndefined();
    expect(shelf.locate("articles/gia-lam/2021/2021-01-06-khac.md")).toBeUndefined();
  });

  it("is empty where there is no folder yet", async () => {
    expect(await (await contentShelf(join(scratch, "khong-co"))).near(undefined, [])).toEqual([]);
  });
});

describe("writing", () => {
  it("never goes over another file, and takes its own leftovers for written", async () => {
    await put("g/inbox/a-1.jpg", "g/inbox/b.md");
    const root = join(scratch, "g");
    await writeFiles(root, [
      { path: "inbox/a.md", content: "bài" },
      { path: "inbox/a-1.jpg", content: Buffer.from("x") },
    ]);
    expect(await filesBelow(root)).toEqual(["inbox/a-1.jpg", "inbox/a.md", "inbox/b.md"]);
    await expect(writeFiles(root, [{ path: "inbox/b.md", content: "khác" }])).rejects.toThrow(
      "EEXIST",
    );
  });
});
