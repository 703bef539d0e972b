import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/command.ts";
import { joiningReport, partsIn, shardFolders, shardOf } from "../../src/cli/joining.ts";

const folder = () => mkdtempSync(join(tmpdir(), "bien-nien-ghep-"));

describe("--shard", () => {
  it.each(["0/3", "4/3", "3", "a/b", ""])("refuses %j", (written) => {
    expect(() => shardOf(written)).toThrow(UsageError);
    expect(() => shardOf(written)).toThrow("dạng i/n, với i từ 1 đến n (như 2/4)");
  });

  it("has an output and a cache of its own, so that several can run beside one another", () => {
    const [one, two] = ["1/2", "2/2"].map((written) => shardFolders(shardOf(written), ".cache"));
    expect(one).toEqual({ output: "_site.phan-1", cache: ".cache/phan/1-2" });
    expect(two).toEqual({ output: "_site.phan-2", cache: ".cache/phan/2-2" });
    expect(shardFolders(shardOf(undefined), ".cache")).toEqual({
      output: "_site",
      cache: ".cache",
    });
  });
});

describe("--merge", () => {
  it("refuses a folder that is not there, or that is no part", () => {
    const empty = folder();
    expect(() => partsIn([join(empty, "khong-co")])).toThrow("Không có thư mục");
    expect(() => partsIn([empty])).toThrow("không phải phần do --shard dựng ra");
  });

  it("takes a part whose table is gone for damaged, and says so", () => {
    const part = folder();
    mkdirSync(join(part, ".phan"));
    expect(joiningReport(partsIn([part]), 3).split("\n")).toEqual([
      `Không lấy gì từ phần "${part}": bảng kê của nó hỏng hoặc thiếu`,
      "Các phần dùng được chỉ có 0 trong 3 bài",
      "Phần còn thiếu đã được dựng ở đây; trang vẫn đầy đủ.",
      "",
    ]);
  });

  it("has nothing to say where nothing is joined", () => {
    expect(partsIn(undefined)).toBeUndefined();
    expect(joiningReport(undefined, 3)).toBe("");
  });
});
