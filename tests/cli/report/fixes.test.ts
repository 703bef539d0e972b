import { describe, expect, it } from "vitest";
import { fixReport } from "../../../src/cli/report/fixes.ts";
import type { Change, Write } from "../../../src/fix/model.ts";

const NONE = { writes: [], carries: [], left: [] };
const change = { line: 4, what: "ngày", before: "6/1/2021", after: "2021-01-06" };

function write(path: string, changes: Change[], to?: string): Write {
  return { path, to, changes, before: new Uint8Array(), text: "", follows: false };
}

describe("fixReport", () => {
  it("says so where nothing was done", () => {
    expect(fixReport(NONE, "content")).toBe("Không có gì để sửa.\n");
  });

  it("names file, line, what, from and to, in the order of the files, and counts", () => {
    const note = "thêm run_up_to";
    const plan = {
      writes: [
        write("b.md", [{ line: 1, what: "bỏ dấu BOM" }]),
        write("a.md", [{ ...change, note }], "c.md"),
      ],
      carries: [{ from: "d.jpg", to: "e.jpg" }],
      left: [{ file: "f.md", reason: "đã có tệp g.md" }],
    };
    expect(fixReport(plan, "content/")).toBe(`content/a.md:4  ngày: 6/1/2021 → 2021-01-06
    xem lại: thêm run_up_to
content/b.md:1  bỏ dấu BOM
content/d.jpg  dời tệp: d.jpg → e.jpg
content/f.md  để nguyên: đã có tệp g.md
Đã sửa 2 chỗ ở 2 tệp, dời 2 tệp.
`);
  });

  it("shows what was added without what was not there", () => {
    const plan = { ...NONE, writes: [write("a.md", [{ ...change, before: undefined }])] };
    expect(fixReport(plan, "c")).toContain("c/a.md:4  ngày: 2021-01-06\n");
  });

  it("lets no text reach the terminal as a command, and shortens long ones", () => {
    const before = `\u001b[31m\u202eđỏ\u00a0\n${"x".repeat(200)}`;
    const report = fixReport({ ...NONE, writes: [write("a.md", [{ ...change, before }])] }, "c");
    expect(report).toContain("ngày: ·[31m·đỏ⍽·xxx");
    expect(report.split("\n")[0]?.length).toBeLessThan(160);
  });
});
