import { statSync } from "node:fs";
import { appendFile, cp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../cli/runCommand.ts";
import { buildPart, buildParts, merge, packOf, siteBytes } from "./parts.ts";
import { build, copyGood, scratchFolder } from "./sampleSite.ts";

const scratch = scratchFolder();
const at = (name: string) => join(scratch, name);

const [CITING, DATING] = [
  "articles/dong-da/2020/2020-07-24-bai-thu-so-4.md",
  "articles/gia-lam/2021/2021-03-03-bai-thu-viet-dan.md",
];
const article = (district: string, date: string, body: string) =>
  `---\ntitle: Bài thử viện dẫn ${date}\ndistrict: ${district}\ndate: ${date}\nterm: 2020-2025\nauthor: Xuân Thử\n---\n\n${body}\n`;

/** Which document one article cites, an article of another shard tells. */
const changes = {
  "articles/gia-lam/2021/2021-03-03-bai-thu-viet-dan.md": article(
    "gia-lam",
    "2021-03-03",
    "Theo Nghị quyết số 15-NQ/TU ngày 04/01/2021 của Thành ủy Hà Nội.",
  ),
  "articles/hoang-mai/2021/2021-05-05-bai-thu-viet-dan.md": article(
    "hoang-mai",
    "2021-05-05",
    "Theo Nghị quyết 15-NQ/TU của Thành ủy Hà Nội.",
  ),
};

let content: string;
let parts: string[];
let whole: Record<string, string>;

beforeAll(async () => {
  content = await copyGood(at("noi-dung"), changes);
  parts = await buildParts(content, scratch, 3);
  await build(content, at("mot-may"), ["--cache", at("mot-may-kho")]);
  whole = await siteBytes(at("mot-may"));
});

/** Parts as they are now, to be spoilt. */
async function copies(name: string): Promise<string[]> {
  const copied = parts.map((_, i) => at(`${name}-${i + 1}`));
  for (const [i, part] of parts.entries()) await cp(part, copied[i] ?? "", { recursive: true });
  return copied;
}

describe("parts joined", () => {
  it("are what one machine makes, and were not made again", async () => {
    const run = await merge(content, at("ghep"), parts);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(await siteBytes(at("ghep"))).toEqual(whole);
    const page = "bai-viet/thuong-tin/2020-07-08-bai-thu-so-2/index.html";
    const [own = ""] = parts.slice(2);
    expect(statSync(at(`ghep/${page}`)).ino).toBe(statSync(join(own, page)).ino);
  });

  it("in another order are the same", async () => {
    await merge(content, at("nguoc"), parts.toReversed());
    expect(await siteBytes(at("nguoc"))).toEqual(whole);
  });

  it("over an older site leave nothing of it", async () => {
    const older = await copyGood(at("cu-noi-dung"));
    await build(older, at("cu"), ["--cache", at("cu-kho")]);
    expect((await merge(content, at("cu"), parts)).status).toBe(0);
    expect(await siteBytes(at("cu"))).toEqual(whole);
  });

  it("follow edits that came after them", async () => {
    const later = await copyGood(at("sau"), {
      ...changes,
      [CITING]: article("dong-da", "2020-07-24", "Sửa sau khi đã chia phần."),
      [DATING]: null,
      "site.yaml": await readFile(join(content, "site.yaml"), "utf8"),
    });
    await build(later, at("sau-mot-may"), ["--cache", at("sau-mot-may-kho")]);
    const run = await merge(later, at("sau-ghep"), parts);
    expect(run.status).toBe(0);
    expect(await siteBytes(at("sau-ghep"))).toEqual(await siteBytes(at("sau-mot-may")));
  });

  it("without one of them are whole all the same, and it is said", async () => {
    const run = await merge(content, at("thieu"), parts.slice(1));
    expect(run.stderr).toMatch(/^Các phần dùng được chỉ có \d trong 7 bài\nPhần còn thiếu/);
    expect(await siteBytes(at("thieu"))).toEqual(whole);
  });

  it("may be empty, as where there are more of them than districts", async () => {
    expect((await buildPart(content, at("phan-rong"), "6/6")).status).toBe(0);
    const run = await merge(content, at("rong"), [at("phan-rong")]);
    expect(run.stderr).toContain("chỉ có 0 trong 7 bài");
    expect(await siteBytes(at("rong"))).toEqual(whole);
  });
});

describe("a part", () => {
  it("whose files are damaged is mended, and they are named", async () => {
    const [one = "", two = "", three = ""] = await copies("hong");
    const page = "bai-viet/dong-da/2020-07-23-bai-thu-so-3/index.html";
    await rm(join(one, page));
    await writeFile(join(one, page), "không phải trang ấy");
    await truncate(await packOf(two), 10);
    await appendFile(join(three, ".phan/phan.json"), " ");
    const run = await merge(content, at("hong"), [one, two, three]);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain(`Tệp hỏng, không lấy: ${join(one, page)}`);
    expect(run.stderr).toContain(`Tệp hỏng, không lấy: ${join(two, ".phan/than-bai")}`);
    expect(run.stderr).toContain(`Không lấy gì từ phần "${three}": bảng kê của nó hỏng`);
    expect(await siteBytes(at("hong"))).toEqual(whole);
  });

  it("of another program is left", async () => {
    const env = { BIEN_NIEN_PROGRAM: "chuong-trinh-khac" };
    const part = at("phan-la");
    expect((await buildPart(content, part, "1/3", env)).status).toBe(0);
    const run = await merge(content, at("la"), [part]);
    expect(run.stderr).toContain(`"${part}": phiên bản khác của chương trình đã dựng nó`);
    expect(await siteBytes(at("la"))).toEqual(whole);
  });

  it("is made again from what its machine knows, and a site takes its place when asked", async () => {
    const [first = ""] = parts;
    const before = await siteBytes(first);
    const run = await buildPart(content, first, "1/3");
    expect(run.status).toBe(0);
    expect(Object.keys(await siteBytes(first))).toEqual(Object.keys(before));
    const [copy = ""] = await copies("thay");
    expect((await build(content, copy, ["--cache", at("thay-kho")])).status).toBe(0);
    expect(await siteBytes(copy)).toEqual(whole);
  });

  it("is no site to publish, and takes no site's place", async () => {
    const [first = ""] = parts;
    const to = await runCommand("publish", ["--site", first, "--to", at("dang")]);
    expect([to.status, to.stderr]).toEqual([2, expect.stringContaining("chỉ là một phần")]);
    const over = await buildPart(content, at("mot-may"), "1/3");
    expect([over.status, over.stderr]).toEqual([2, expect.stringContaining("trang đầy đủ")]);
    expect(await siteBytes(at("mot-may"))).toEqual(whole);
  });

  it("with errors in its bodies is not made", async () => {
    const broken = await copyGood(at("loi"), {
      [CITING]: article("dong-da", "2020-07-24", "[dẫn sai](khong-co.md)"),
    });
    const run = await buildPart(broken, at("phan-loi"), "1/3");
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining(`${CITING}:9`)]);
  });
});

describe("wrong calls", () => {
  it.each([
    [["--shard", "4/3"], "dạng i/n, với i từ 1"],
    [["--merge", "tests", "--clean"], "Hai cờ này không đi cùng nhau"],
    [["--merge", "tests", "--shard", "1/2"], "Hai cờ này không đi cùng nhau"],
  ])("like %j are refused", async (args, said) => {
    const run = await build(content, at("goi-sai"), args);
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});
