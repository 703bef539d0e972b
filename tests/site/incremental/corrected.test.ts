import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { filesBelow } from "../../../src/cache/namesIn.ts";
import { PATH } from "../../fixture.ts";
import { copyGood, scratchFolder } from "../sampleSite.ts";
import { runBuild } from "./buildCommand.ts";
import { differing, digestsBelow } from "./folders.ts";

const scratch = scratchFolder();
const folder = (name: string) => join(scratch, name);
const [content, kept, clean, cache] = ["bai", "noi-tiep", "tu-dau", "kho"].map(folder) as [
  string,
  string,
  string,
  string,
];
const OTHER = "articles/dong-da/2020/2020-07-23-bai-thu-so-3.md";
const MORE = OTHER.replace("so-3", "so-33");

async function build(output: string, flags: readonly string[] = []) {
  const places = ["--content", content, "--output", output, "--cache", cache];
  return runBuild(process.cwd(), [...places, ...flags]);
}

/** Changes an article's file: what stands there once, or its end. */
function change(path: string, from: string, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, "utf8");
  expect(text.split(from).length).toBeGreaterThan(1);
  writeFileSync(file, text.replace(from, to));
}

const append = (path: string, text: string) => {
  const file = join(content, path);
  writeFileSync(file, `${readFileSync(file, "utf8")}${text}`);
};

/** Of what a build writes that has read the articles. */
function memory(): string[] {
  const files = filesBelow(join(cache, "noi-dung")).filter((file) => /\/bai\.json/.test(file));
  return files.map((file) => `${file} ${statSync(join(cache, "noi-dung", file)).mtimeMs}`);
}

/** Builds after an edit, and tells whether other articles were read; the site is as if made anew. */
async function buildAfter(edit: () => void): Promise<"corrected" | "whole"> {
  const before = memory();
  edit();
  expect(await build(kept)).toEqual({ status: 0, said: "" });
  const isSame = JSON.stringify(memory()) === JSON.stringify(before);
  expect(await build(clean, ["--clean", "--cache", folder("kho-sach")])).toEqual({
    status: 0,
    said: "",
  });
  expect(differing(digestsBelow(kept), digestsBelow(clean))).toEqual([]);
  return isSame ? "corrected" : "whole";
}

beforeAll(async () => {
  await copyGood(content);
  // What is added to a short text is added to its excerpt, which listings show.
  for (const path of [PATH, OTHER]) append(path, `\n${"Câu đệm không nói gì. ".repeat(40)}\n`);
  expect(await build(kept)).toEqual({ status: 0, said: "" });
});

describe("a corrected text", () => {
  it("is put into the site that stands, in its page, copies, feeds and the index, and no other article is read", async () => {
    const feed = () => readFileSync(join(kept, "quan-huyen/gia-lam/feed.xml"), "utf8");
    expect(feed()).not.toContain("bịa hết");
    const index = () => filesBelow(join(kept, "tim-kiem"));
    const before = index();
    expect(await buildAfter(() => change(PATH, "cũng bịa ra", "cũng bịa hết ra"))).toBe(
      "corrected",
    );
    expect(feed()).toContain("bịa hết");
    expect(index()).not.toEqual(before);
  });

  it("may hold what only looks like a feed's own words, and be corrected again", async () => {
    const text = "\nThêm `]]>`, `</entry>`, `<id>` và <b>chữ</b> &amp; dấu.\n";
    expect(await buildAfter(() => append(OTHER, text))).toBe("corrected");
    expect(await buildAfter(() => append(OTHER, "\nThêm đoạn nữa.\n"))).toBe("corrected");
  });

  it("is followed by a build that finds nothing changed", async () => {
    const before = digestsBelow(cache);
    expect(await build(kept)).toEqual({ status: 0, said: "" });
    expect(differing(before, digestsBelow(cache))).toEqual([]);
  });

  it.each<[string, () => void]>([
    ["its title", () => change(OTHER, "title: ", "title: Khác ")],
    ["a link to another article", () => append(OTHER, `\nXem [bài](../../../${PATH}).\n`)],
    ["an image", () => append(OTHER, "\n![Ảnh](../../gia-lam/2021/anh-thu.png)\n")],
    ["a citation", () => append(OTHER, "\nThực hiện Nghị quyết số 15-NQ/TU ngày 04/5/2017.\n")],
    ["an article more", () => cpSync(join(content, OTHER), join(content, MORE))],
    ["an article less", () => rmSync(join(content, MORE))],
  ])("is not all that has changed with %s: all are read", async (_, edit) => {
    expect(await buildAfter(edit)).toBe("whole");
  });

  it("leaves the site as it was while it has an error, which is told, and is put in when it is mended", async () => {
    const before = digestsBelow(kept);
    change(PATH, "../../thuong-tin/2020/2020-07-08", "../../thuong-tin/2020/2020-07-09");
    const { status, said } = await build(kept);
    expect([status, said]).toEqual([1, expect.stringContaining("link-exists")]);
    expect(differing(before, digestsBelow(kept))).toEqual([]);
    change(PATH, "../../thuong-tin/2020/2020-07-09", "../../thuong-tin/2020/2020-07-08");
    expect(await buildAfter(() => append(PATH, "\nĐoạn cuối.\n"))).toBe("corrected");
  });

  it.each([
    ["the index", "tim-kiem"],
    ["what stands around articles", "trang"],
  ])("is read with all others where of %s nothing is kept", async (_, name) => {
    rmSync(join(cache, name), { recursive: true });
    expect(existsSync(join(cache, name))).toBe(false);
    expect(await buildAfter(() => append(PATH, "\nLại thêm một đoạn.\n"))).toBe("whole");
  });

  it.each([
    "feed.xml",
    "feed.json",
  ])("is read with all others where somebody has written into %s of the site", async (name) => {
    const feed = join(kept, "quan-huyen/gia-lam", name);
    writeFileSync(feed, "<feed></feed>");
    append(PATH, `\nĐoạn sau ${name}.\n`);
    expect(await build(kept)).toEqual({ status: 0, said: "" });
    expect(readFileSync(feed, "utf8")).toContain(`sau ${name}`);
  });

  it("may bring an image, lose it and bring it again: it is published while it is shown", async () => {
    const image = "\n![Ảnh](anh-rieng.png)\n";
    const taken = () => change(OTHER, image, "");
    cpSync(
      join(content, dirname(PATH), "anh-thu.png"),
      join(content, dirname(OTHER), "anh-rieng.png"),
    );
    for (const edit of [() => append(OTHER, image), taken, () => append(OTHER, image), taken]) {
      expect(await buildAfter(edit)).toBe("whole");
    }
    expect(await buildAfter(() => append(OTHER, "\nKhông còn ảnh.\n"))).toBe("corrected");
  });

  it("is put into a site that is named from the folder of the program", async () => {
    const near = relative(process.cwd(), kept);
    expect(await build(near)).toEqual({ status: 0, said: "" });
    const before = memory();
    append(OTHER, "\nĐoạn cho thư mục gọi tên khác.\n");
    expect(await build(near)).toEqual({ status: 0, said: "" });
    expect(memory()).toEqual(before);
  });
});
