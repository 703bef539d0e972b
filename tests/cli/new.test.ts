import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { copyGood, filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { reportOn, runCommand } from "./runCommand.ts";

const scratch = scratchFolder();
let count = 0;
let content = "";
let before: string[] = [];

const run = (...args: string[]) => runCommand("new", ["--content", content, ...args]);
const added = async () => (await filesBelow(content)).filter((path) => !before.includes(path));

const KNOWN = ["--district", "Gia Lâm", "--date", "6/1/2021", "--title", "Bài mới: thử"];
const PATH = "articles/gia-lam/2021/2021-01-06-bai-moi-thu.md";

beforeEach(async () => {
  content = await copyGood(join(scratch, `content-${count++}`));
  before = await filesBelow(content);
});

describe("new without a terminal", () => {
  it("asks nothing, writes the article in its place and says what is open", async () => {
    const { status, stdout, stderr } = await run(...KNOWN);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`Đã viết ${content}/${PATH}
    còn bỏ ngỏ: author, section
Tiếp theo:
  1. mở tệp ấy, điền những chỗ "???" và viết nội dung sau dòng --- thứ hai
  2. npm run check             báo những gì còn thiếu, còn sai
  3. npm run dev               xem trước
`);
    expect(await added()).toEqual([PATH]);
    const found = await reportOn(content);
    expect(found.map(({ file, rule }) => `${file.slice(content.length + 1)} ${rule}`)).toEqual([
      `${PATH} open-place`,
      `${PATH} open-place`,
      `${PATH} body-fits-rights`,
    ]);
  });

  it("writes into the inbox, numbered, what has neither district nor day nor title", async () => {
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(stdout).toContain("nằm trong inbox vì chưa rõ nhan đề, ngày hoặc quận, huyện");
    expect(stdout).toContain("npm run check -- --fix");
    await run();
    expect(await added()).toEqual([
      "inbox/bai-chua-co-nhan-de-2.md",
      "inbox/bai-chua-co-nhan-de.md",
    ]);
    expect(await reportOn(content)).toEqual([]);
  });

  it("never writes over a file, and says how to name another article", async () => {
    await run(...KNOWN);
    const text = await readFile(join(content, PATH), "utf8");
    const again = await run(...KNOWN, "--author", "Người Thử");
    expect(again).toEqual({
      status: 2,
      stdout: "",
      stderr: `Đã có ${content}/${PATH}, không ghi đè; nếu đây là bài khác thì đặt tên khác: --slug bai-moi-thu-2\n`,
    });
    expect(await readFile(join(content, PATH), "utf8")).toBe(text);
    expect((await run(...KNOWN, "--slug", "bai-moi-thu-2")).status).toBe(0);
    expect(await added()).toEqual([PATH.replace(".md", "-2.md"), PATH]);
  });

  it("remarks on a title in capitals", async () => {
    const { stdout } = await run("--title", "HUYỆN ỦY GIA LÂM HỌP");
    expect(stdout).toContain("Nhan đề viết toàn chữ hoa; có thể sửa thành: Huyện ủy Gia Lâm họp");
  });
});

describe("a wrong call of new", () => {
  it.each([
    [
      ["--district", "gia-lamm"],
      '--district "gia-lamm": không có quận, huyện này; có phải "gia-lam"?',
    ],
    [["--date", "31/02/2021"], '--date "31/02/2021": Không đọc được ngày'],
    [["--section", "la"], '--section "la": không có chuyên mục này; cần một trong: dai-hoi'],
    [["--run-up-to", "2020"], '--run-up-to "2020": Nhiệm kỳ viết sai'],
    [[...KNOWN, "--term", "2015-2020"], "Nhiệm kỳ 2015-2020 đã kết thúc khi nhiệm kỳ 2020-2025"],
    [["--tittle", "A"], "Không có cờ này"],
    [["--content", "khong-co"], 'Không có thư mục nội dung "khong-co"'],
    [["--content", "src"], 'Thư mục "src" không có districts/'],
  ])("%j ends with status 2, one message and no file", async (args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(await added()).toEqual([]);
  });
});
