import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../cli/runCommand.ts";
import { build, bytesBelow, copyGood, scratchFolder } from "../sampleSite.ts";

const scratch = scratchFolder();
const fresh = (name: string) => join(scratch, name);

describe("at the same time", () => {
  it("of two builds into one folder one is done, and the other says who is at it", async () => {
    const content = await copyGood(fresh("a"));
    const runs = await Promise.all(
      ["kho-1", "kho-2"].map((cache) =>
        build(content, fresh("a-trang"), ["--cache", fresh(cache), "--clean"]),
      ),
    );
    const [done, refused] = runs.sort((one, other) => (one.status ?? 3) - (other.status ?? 3));
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(refused?.status).toBe(2);
    expect(refused?.stderr).toMatch(
      /^Một lệnh khác đang dựng trang vào ".*": tiến trình \d+ trên máy .*\. Đợi nó xong rồi chạy lại/,
    );
    await build(content, fresh("a-sach"), ["--cache", fresh("kho-3")]);
    expect(await bytesBelow(fresh("a-trang"))).toEqual(await bytesBelow(fresh("a-sach")));
  });

  it("two builds from one cache into two folders and two checks all are done, and lose nothing", async () => {
    const content = await copyGood(fresh("b"));
    const cache = ["--cache", fresh("b-kho")];
    const runs = await Promise.all([
      build(content, fresh("b-1"), cache),
      build(content, fresh("b-2"), cache),
      runCommand("check", ["--content", content]),
      runCommand("check", ["--content", content]),
    ]);
    expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual(runs.map(() => [0, ""]));
    expect(await bytesBelow(fresh("b-1"))).toEqual(await bytesBelow(fresh("b-2")));
    cpSync(fresh("b-1"), fresh("b-truoc"), { recursive: true });
    expect(await build(content, fresh("b-1"), cache)).toMatchObject({ status: 0, stderr: "" });
    expect(await bytesBelow(fresh("b-1"))).toEqual(await bytesBelow(fresh("b-truoc")));
  });
});
