import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Imported } from "../../src/import/model.ts";
import { GOOD } from "../fixture.ts";
import { filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { reportOn, runCommand } from "./runCommand.ts";

const scratch = scratchFolder();
const content = join(scratch, "content");
const pages = join(scratch, "trang");

/** A page that lacks nothing, as copied from a site of the good registry. */
const PAGE = `Đảng - đoàn thể

Huyện ủy Gia Lâm họp bàn việc thử nghiệm năm 2022

05/03/2022 09:15

CT - Sáng 05/3/2022, Ban Chấp hành Đảng bộ huyện Gia Lâm khóa XXII họp hội nghị bàn việc thử nghiệm máy nhập bài.

2022. Một năm thử, số liệu * chỉ để thử, không có thật. Hội nghị thống nhất thử đến khi đúng mới thôi, vì sai thì không ai tin.

Mai Thử
Bình luận
`;

/** The same page as another day tells it, without what an article must have. */
const OPEN =
  "Một tin thử mà nơi nào cũng có thể đăng\n\nMột đoạn văn không nói quận nào, ngày nào. Nó chỉ để thử, không hơn.\n";

const run = (...args: string[]) => runCommand("import", ["--out", content, ...args]);
const articles = async () =>
  (await filesBelow(content)).filter((path) => path.includes("thu-nghiem"));

beforeEach(async () => {
  await rm(content, { recursive: true, force: true });
  await rm(pages, { recursive: true, force: true });
  await cp(GOOD, content, { recursive: true });
  await mkdir(pages, { recursive: true });
  await writeFile(join(pages, "a.txt"), PAGE);
});

const path =
  "articles/gia-lam/2022/2022-03-05-huyen-uy-gia-lam-hop-ban-viec-thu-nghiem-nam-2022.md";

describe("import of a complete page", () => {
  it("writes an article in its place, which check accepts", async () => {
    const { status, stdout, stderr } = await run(join(pages, "a.txt"), "--rights", "full");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`→ đã ghi ${content}/${path}`);
    expect(await articles()).toEqual([path]);
    expect(await reportOn(content)).toEqual([]);
    const text = await readFile(join(content, path), "utf8");
    expect(text).toContain("2022\\. Một năm thử, số liệu \\* chỉ để thử");
    expect(text.split("\n---\n")[1]).not.toMatch(/Mai Thử|Bình luận|CT -|09:15/);
  });

  it("does it once, whatever became of the text since", async () => {
    await run(join(pages, "a.txt"), "--rights", "full");
    await writeFile(join(content, path), "đã sửa\n");
    const again = await run(join(pages, "a.txt"), "--rights", "full");
    expect(again.status).toBe(0);
    expect(again.stderr).toContain(`đã có ${pages}/a.txt: ${content}/${path}`);
    expect(await readFile(join(content, path), "utf8")).toBe("đã sửa\n");
    expect(await articles()).toEqual([path]);
  });

  it("never writes over a file, and holds back what is there already", async () => {
    await run(join(pages, "a.txt"), "--rights", "full");
    const before = await readFile(join(content, path), "utf8");
    await writeFile(join(pages, "b.txt"), `${PAGE}\n`);
    const { stdout } = await run(join(pages, "b.txt"), "--rights", "full");
    expect(stdout).toContain(`trùng ${path}`);
    expect(await readFile(join(content, path), "utf8")).toBe(before);
    const second = await readFile(join(content, path.replace(".md", "-2.md")), "utf8");
    expect(second).toContain("\ndraft: true\n");
    expect(await reportOn(content)).toEqual([]);
  });
});

describe("import of what lacks something", () => {
  it("writes a draft into the inbox, with open places", async () => {
    await writeFile(join(pages, "b.txt"), OPEN);
    const { status, stdout } = await run(join(pages, "b.txt"));
    expect(status).toBe(0);
    expect(stdout).toContain('còn bỏ ngỏ ("???"): district, date, term');
    const draft = join(content, "inbox", "mot-tin-thu-ma-noi-nao-cung-co-the-dang.md");
    expect(await readFile(draft, "utf8")).toContain('district: "???"');
    expect(await reportOn(content)).toEqual([]);
  });
});

describe("import of many", () => {
  beforeEach(async () => {
    await mkdir(join(pages, "thu-muc"));
    await writeFile(join(pages, "thu-muc", "b.txt"), "");
    await writeFile(join(pages, "c.txt"), Buffer.from([0x4d, 0x5a, 0, 0, 1, 2, 3, 0, 0, 0]));
    await writeFile(join(pages, "d.txt"), OPEN);
    await writeFile(join(pages, "anh.psd"), "8BPS");
    await symlink(join(pages, "a.txt"), join(pages, "e.txt"));
  });

  it("refuses each bad one in a line, and does the others", async () => {
    const { status, stderr } = await run(pages, "--rights", "full");
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("từ chối "))).toHaveLength(2);
    expect(lines.at(-1)).toBe(
      "Nhập 4 tệp: 1 bài vào đúng chỗ, 1 bản nháp trong inbox, 2 bị từ chối, 1 tệp loại khác được bỏ qua",
    );
  });

  it("answers with one object an input, in order", async () => {
    const { stdout } = await run(pages, "--stdout", "--format", "json");
    const answers: Imported[] = JSON.parse(stdout);
    expect(answers.map(({ file }) => file)).toEqual(
      ["a.txt", "c.txt", "d.txt", "thu-muc/b.txt"].map((name) => join(pages, name)),
    );
    expect(answers.map(({ refused }) => refused === null)).toEqual([true, false, true, false]);
    expect(answers.map(({ article }) => article === null)).toEqual([false, true, false, true]);
  });
});

describe("--stdout", () => {
  it("prints the article and writes nothing", async () => {
    const before = await filesBelow(content);
    const { status, stdout, stderr } = await runCommand(
      "import",
      ["-", "--stdout", "--rights", "full", "--out", content],
      { input: PAGE },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: Huyện ủy Gia Lâm họp[\s\S]*\n---\n\nSáng 05\/3\/2022/);
    expect(stderr).toContain("(dán vào)");
    expect(await filesBelow(content)).toEqual(before);
  });
});

describe("wrong usage of import", () => {
  it.each<[string[], RegExp]>([
    [[], /Chưa cho biết nhập gì/],
    [["khong-co.txt"], /Không có tệp hay thư mục "khong-co.txt"/],
    [["-", "-"], /chỉ dùng được một lần/],
    [["README.md", "--district", "gia lam"], /--district "gia lam".*có phải "gia-lam"\?/],
    [["README.md", "--year", "21"], /--year "21" không phải năm/],
    [["README.md", "--rights", "own"], /--rights/],
    [["README.md", "--out", "package.json"], /Không có thư mục nội dung "package.json".*--out/],
    [["README.md", "--khong-co"], /Không có cờ này/],
  ])("%j ends with 2 and a way out", async (args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
  });
});
