import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BROKEN, GOOD } from "../fixture.ts";
import { copyGood, scratchFolder } from "../site/sampleSite.ts";
import { runCommand } from "./runCommand.ts";

const scratch = scratchFolder();
const check = (...args: string[]) => runCommand("check", args);

describe("check", () => {
  it("ends with 0 for good content and counts it", async () => {
    expect(await check("--content", GOOD)).toEqual({
      status: 0,
      stdout: "5 bài, 1 bản nháp, 1 bài chờ trong inbox: 0 lỗi, 0 cảnh báo\n",
      stderr: "",
    });
  });

  it("ends with 0 where there are only warnings, and shows them", async () => {
    const content = await copyGood(join(scratch, "canh-bao"), {
      "articles/son-tay/2018/2018-05-05-bai.md":
        "---\ntitle: Bài thử\ndistrict: son-tay\ndate: 2018-05-05\nterm: 2015-2020\nauthor: unsigned\n---\n\nu\u0309y\n",
    });
    const run = await check("--content", content);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("nfc-text");
    expect(run.stdout).toContain("0 lỗi, 1 cảnh báo");
  });

  it("ends with 1 for content with errors, all of them in one run and in order", async () => {
    const { status, stdout, stderr } = await check("--content", BROKEN, "--format", "json");
    expect(status).toBe(1);
    expect(stderr).toMatch(/ lỗi, \d+ cảnh báo\n$/);
    const messages: { file: string; line: number }[] = JSON.parse(stdout);
    expect(new Set(messages.map(({ file }) => file)).size).toBeGreaterThan(30);
    const files = messages.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
  });

  it("reports for GitHub one command a line and nothing else on standard output", async () => {
    const { status, stdout } = await check("--content", BROKEN, "--format", "github");
    expect(status).toBe(1);
    for (const line of stdout.trimEnd().split("\n")) {
      expect(line).toMatch(/^::(error|warning) file=[^:]+,line=\d+,col=\d+,title=[a-z-]+::./);
    }
  });

  it("prints the same twice", async () => {
    expect(await check("--content", BROKEN)).toEqual(await check("--content", `${BROKEN}/`));
  });

  it("ends with 1 for an empty folder and says which files it misses", async () => {
    const empty = join(scratch, "rong");
    await mkdir(empty);
    for (const name of ["check", "build"] as const) {
      const output = name === "build" ? ["--output", join(scratch, "rong-trang")] : [];
      const { status, stdout, stderr } = await runCommand(name, ["--content", empty, ...output]);
      for (const file of ["site.yaml", "sections.yaml", "sources.yaml"]) {
        expect(stdout).toContain(`Thiếu tệp ${file}`);
      }
      expect(stderr).toBe("");
      expect(status).toBe(1);
    }
  });

  it("ends with 0 for content without a single article", async () => {
    const articles = [
      "dong-da/2020/2020-07-23-bai-thu-so-3",
      "dong-da/2020/2020-07-24-bai-thu-so-4",
    ];
    const others = [
      "gia-lam/2021/2021-01-06-bai-thu-so-1",
      "gia-lam/2022/2022-02-02-ban-nhap-so-1",
    ];
    const last = [
      "hoang-mai/2025/2025-07-02-bai-thu-so-5",
      "thuong-tin/2020/2020-07-08-bai-thu-so-2",
    ];
    const all = [...articles, ...others, ...last].map((path) => [`articles/${path}.md`, null]);
    const site =
      'title: Kho\nshort_title: Kho\ndescription: Thử.\nbase_url: https://kho.example\nlanguage: vi\noffset: "+07:00"\n' +
      "city: Hà Nội\npublisher: Thử\nlicence: { name: A, url: https://a.example, covers: Thử. }\nabout: Thử.\n";
    const nobody = { "people/nguyen-van-thu.yaml": null };
    const changes = { ...Object.fromEntries(all), ...nobody, "site.yaml": site };
    const run = await check("--content", await copyGood(join(scratch, "khong-bai"), changes));
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("wrong usage", () => {
  it.each<["build" | "check", string[], RegExp]>([
    ["check", ["--khong-co"], /Không có cờ này/],
    ["build", ["--khong-co"], /Không có cờ này/],
    ["check", ["--format", "xml"], /--format/],
    ["check", ["--format"], /Cờ này cần một giá trị/],
    ["check", ["--content", "khong/co/thu-muc"], /Không có thư mục nội dung "khong\/co\/thu-muc"/],
    ["build", ["--content", "khong/co/thu-muc"], /Không có thư mục nội dung/],
    ["check", ["--content", "package.json"], /Không có thư mục nội dung/],
    ["check", ["--content", GOOD, "them-chu"], /Có chữ thừa/],
    ["build", ["--content", GOOD, "--base-url", "javascript:alert(1)"], /--base-url/],
    ["build", ["--content", GOOD, "--base-url", "kho.example"], /--base-url/],
    ["build", ["--content", GOOD, "--base-url", "https://kho.example/?a=b#c"], /--base-url/],
  ])("of %s %j ends with 2 and a way out", async (name, args, words) => {
    const output = name === "build" ? ["--output", join(scratch, "khong-dung")] : [];
    const { status, stdout, stderr } = await runCommand(name, [...args, ...output]);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("is not asking for help", async () => {
    const { status, stdout } = await check("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--content");
    expect(stdout).toContain("Các cờ:");
  });
});

describe("build", () => {
  it("ends with 0 and says how much it made", async () => {
    const run = await runCommand("build", ["--content", GOOD, "--output", join(scratch, "ra")]);
    expect(run.stdout).toMatch(/^Xong: 5 bài, \d+ trang, [\d,]+ giây → /);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  it("ends with 1 for content with errors and says that the former site stands", async () => {
    const content = await copyGood(join(scratch, "loi"));
    await writeFile(join(content, "articles", "lac.js"), "process.exit(0)");
    const args = ["--content", content, "--output", join(scratch, "loi-ra")];
    const run = await runCommand("build", args);
    expect(run.stdout).toContain("articles/lac.js:1:1  known-file");
    expect(run.stdout).toMatch(/1 lỗi, 0 cảnh báo; trang chưa dựng, bản trước giữ nguyên\.\n$/);
    expect(run.status).toBe(1);
  });
});
