import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildAs, page, served } from "../publish/sampleRelease.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { runCommand } from "./runCommand.ts";

const scratch = scratchFolder();
const site = join(scratch, "trang");
const dir = join(scratch, "dang");
const publish = (...args: string[]) =>
  runCommand("publish", ["--site", site, "--cache", join(scratch, "dem"), ...args]);

describe("publish", () => {
  it("publishes, says what it did, then finds nothing new, then goes back", async () => {
    buildAs(site, { "index.html": page("một"), "b.html": page("b") });
    const first = await publish("--to", dir);
    expect(first.stdout).toMatch(
      /^Đã đưa lên bản 000001-[0-9a-f]{12}: 2 tệp, 2 mới hoặc đổi → .*, [\d,]+ giây\n$/,
    );
    expect(first).toMatchObject({ status: 0, stderr: "" });
    const again = await publish("--to", dir);
    expect(again.stdout).toMatch(/^Không có gì mới: bản 000001-/);
    expect(again.status).toBe(0);
    buildAs(site, { "index.html": page("hai"), "b.html": page("b") });
    expect(await publish("--to", dir, "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
    const back = await publish("--to", dir, "--rollback");
    expect(back.stdout).toMatch(/^Đã quay lại bản 000001-\w+, thay cho 000002-/);
    expect((await served(dir))["index.html"]).toBe(page("một"));
  });

  it("shares the work of a larger site among threads, and the release is the same", async () => {
    const files = Array.from({ length: 900 }, (_, i) => [`${i}/index.html`, page(`bài ${i}`)]);
    buildAs(site, Object.fromEntries(files));
    const many = join(scratch, "nhieu");
    expect((await publish("--to", many)).stdout).toContain("900 tệp, 900 mới hoặc đổi");
    expect(await served(many)).toEqual(Object.fromEntries(files));
    buildAs(site, { ...Object.fromEntries(files), "0/index.html": page("mới") });
    expect((await publish("--to", many)).stdout).toContain("900 tệp, 1 mới hoặc đổi");
    expect(realpathSync(join(many, "current"))).toContain("000002-");
  });
});

describe("wrong usage of publish", () => {
  const luanVan = join(scratch, "luan-van");
  mkdirSync(luanVan);
  writeFileSync(join(luanVan, "luan-van.txt"), "x");

  it.each<[string, string[], RegExp]>([
    ["without a place", [], /Thiếu một cờ phải có.*--to/],
    ["without a site", ["--to", dir, "--site", join(scratch, "khong-co")], /Chưa có trang ở/],
    ["of a folder that no build made", ["--to", dir, "--site", luanVan], /không phải trang do/],
    ["into somebody else's folder", ["--to", luanVan], /không do lệnh này lập ra/],
    ["into the site", ["--to", join(site, "a")], /không được là, chứa hay nằm trong/],
    ["above the site", ["--to", scratch], /không được là, chứa hay nằm trong/],
    ["keeping nothing", ["--to", dir, "--keep", "0"], /--keep "0" không phải số/],
    ["back from nothing", ["--to", join(scratch, "moi"), "--rollback"], /Chưa có bản nào/],
    ["with an unknown flag", ["--to", dir, "--khong-co"], /Không có cờ này/],
  ])("%s ends with 2 and a way out", async (_, args, words) => {
    if (!existsSync(site)) buildAs(site, { "index.html": page("một") });
    const { status, stdout, stderr } = await publish(...args);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
  });
});
