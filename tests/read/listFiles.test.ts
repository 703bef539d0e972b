import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../../src/read/listFiles.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "bien-nien-list-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), "x");
  }
}

describe("listFiles", () => {
  const known = [
    "articles/b/2021/2021-01-02-hai.md",
    "articles/a/2021/2021-01-03-ba.md",
    "articles/a/2021/2021-01-01-mot.md",
    "articles/a/2021/anh-2.jpg",
    "articles/a/2021/anh-10.jpg",
    "articles/a/2021/2021-01-03-ba.orig",
    "districts/b.yaml",
    "districts/a.yaml",
    "bodies/ha-thu.yaml",
    "people/nguyen-van-thu.yaml",
    "documents/trung-uong-01-ct-tw-2020.yaml",
    "site.yaml",
    "sections.yaml",
    "sources.yaml",
    "inbox/nhap.txt",
  ];

  it.each([
    ["forwards", known],
    ["backwards", known.toReversed()],
  ])("lists files by their use in one order, created %s", async (_, paths) => {
    await write(...paths);
    const { files, messages } = await listFiles(root);
    expect(messages).toEqual([]);
    expect(files).toEqual({
      site: ["site.yaml"],
      sections: ["sections.yaml"],
      sources: ["sources.yaml"],
      districts: ["districts/a.yaml", "districts/b.yaml"],
      bodies: ["bodies/ha-thu.yaml"],
      people: ["people/nguyen-van-thu.yaml"],
      documents: ["documents/trung-uong-01-ct-tw-2020.yaml"],
      articles: [
        "articles/a/2021/2021-01-01-mot.md",
        "articles/a/2021/2021-01-03-ba.md",
        "articles/b/2021/2021-01-02-hai.md",
      ],
      images: ["articles/a/2021/anh-10.jpg", "articles/a/2021/anh-2.jpg"],
      inbox: ["inbox/nhap.txt"],
      originals: ["articles/a/2021/2021-01-03-ba.orig"],
    });
  });

  it("lists an empty folder as nothing, without a message", async () => {
    const { files, messages } = await listFiles(root);
    expect(Object.values(files).flat()).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("throws for a folder that is not there", async () => {
    await expect(listFiles(join(root, "nowhere"))).rejects.toThrow(/ENOENT/);
  });

  it("follows no symbolic link, to a file, to a folder or to nothing", async () => {
    const outside = await mkdtemp(join(tmpdir(), "bien-nien-outside-"));
    await writeFile(join(outside, "2021-01-01-ngoai.md"), "secret");
    await write("articles/a/2021/2021-01-01-mot.md");
    await symlink(join(outside, "2021-01-01-ngoai.md"), join(root, "articles/a/2021/tep.md"));
    await symlink(outside, join(root, "articles/thu-muc"));
    await symlink(join(root, "nowhere"), join(root, "articles/treo.md"));
    const { files, messages } = await listFiles(root);
    await rm(outside, { recursive: true });
    expect(files.articles).toEqual(["articles/a/2021/2021-01-01-mot.md"]);
    expect(messages.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
      "articles/a/2021/tep.md no-symlink",
      "articles/thu-muc no-symlink",
      "articles/treo.md no-symlink",
    ]);
  });

  it.each([
    "articles/a/2021/2021-01-01-mot.js",
    "articles/a/2021/2021-01-01-mot.json",
    "articles/a/2021/2021-01-01-mot.11ty.js",
    "articles/a/2021/2021-01-01-mot.njk",
    "articles/a/a.11tydata.js",
    "articles/a/2021/anh.svg",
    "articles/chia-se/nhiem-ky/2020-2025.png",
    "articles/a/2021/trang.html",
    "_data/site.js",
    "eleventy.config.js",
    "districts/a.yml",
    "districts/sub/a.yaml",
    "site.yml",
    ".env",
  ])("reports %s, which is never read or run", async (path) => {
    await write(path);
    const { files, messages } = await listFiles(root);
    expect(Object.values(files).flat()).toEqual([]);
    expect(messages).toMatchObject([{ file: path, rule: "known-file", severity: "error" }]);
  });

  it.each([
    ["articles/a/2021/2021-01-01-mot.MD", "articles/a/2021/2021-01-01-mot.md"],
    ["articles/a/2021/Ảnh Hội Nghị.JPG", "articles/a/2021/anh-hoi-nghi.jpg"],
    ["Site.YAML", "site.yaml"],
  ])("suggests the right name for %s", async (path, suggestion) => {
    await write(path);
    const { messages } = await listFiles(root);
    expect(messages).toMatchObject([{ file: path, rule: "known-file", suggestion }]);
  });

  it("ignores what systems and editing programs leave behind", async () => {
    await write(".DS_Store", "articles/.DS_Store", "articles/a/Thumbs.db", "articles/a/bai.md~");
    await write("articles/a/.bai.md.swp", "articles/.gitkeep", "desktop.ini");
    const { files, messages } = await listFiles(root);
    expect(Object.values(files).flat()).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("goes into a folder whose name ends in .md and does not take it for an article", async () => {
    await write("articles/a/2021/2021-01-01-mot.md/ben-trong.txt");
    const { files, messages } = await listFiles(root);
    expect(files.articles).toEqual([]);
    expect(messages).toMatchObject([{ rule: "known-file" }]);
  });
});
