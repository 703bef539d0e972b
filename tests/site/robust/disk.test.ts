import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { smallDisk } from "../../publish/smallDisk.ts";
import { build, bytesBelow, copyGood, scratchFolder } from "../sampleSite.ts";

const scratch = scratchFolder();
const isRoot = process.getuid?.() === 0;
const disks = ["dia-trang", "dia-kho", "dia-doc"].map((name) =>
  smallDisk(join(scratch, name), 4096),
);
afterAll(() => disks.forEach((disk) => void disk?.remove()));
const [siteDisk, cacheDisk, readDisk] = disks;

/** Fills a disk to its last block, by a file that is to be removed again. */
function fillUp({ folder }: { folder: string }): string {
  const filler = join(folder, "day");
  for (let kilobytes = 1024; kilobytes >= 4; kilobytes /= 2) {
    try {
      for (;;) writeFileSync(filler, randomBytes(kilobytes * 1024), { flag: "a" });
    } catch {
      // Then in smaller parts.
    }
  }
  return filler;
}

// Mounting a disk of our own takes the rights of root.
describe.skipIf(!siteDisk || !cacheDisk || !readDisk)(
  "a disk that is full, or can only be read (skipped where none can be mounted)",
  () => {
    it("is told when the site does not fit, leaves the former site whole, and the next build succeeds", async () => {
      const folder = siteDisk?.folder ?? "";
      const [output, cache] = [join(folder, "trang"), join(scratch, "kho-1")];
      const content = await copyGood(join(scratch, "bai-1"));
      await build(content, output, ["--cache", cache]);
      const before = await bytesBelow(output);
      const filler = fillUp({ folder });
      writeFileSync(
        join(content, "articles/gia-lam/2021/2021-01-06-them.md"),
        "---\ntitle: Thêm\ndistrict: gia-lam\ndate: 2021-01-06\nterm: 2020-2025\nauthor: unsigned\n---\n\nThêm.\n",
      );
      for (const flags of [[], ["--clean"]]) {
        const run = await build(content, output, ["--cache", cache, ...flags]);
        expect(run.stderr).toContain(
          `Không ghi được vào "${output}": đĩa đầy. Hãy giải phóng chỗ rồi chạy lại. ` +
            "Bản trước giữ nguyên, phần dở dang đã dọn",
        );
        expect(run.status).toBe(2);
        expect(await bytesBelow(output)).toEqual(before);
        expect(readdirSync(folder).sort()).toEqual(["day", "trang"]);
      }
      rmSync(filler);
      await build(content, output, ["--cache", cache]);
      const clean = join(scratch, "sach-1");
      await build(content, clean, ["--cache", cache, "--clean"]);
      expect(await bytesBelow(output)).toEqual(await bytesBelow(clean));
    });

    it("costs time and not the site where it is that of the cache", async () => {
      const [cache, output] = [join(cacheDisk?.folder ?? "", "kho"), join(scratch, "trang-2")];
      const content = await copyGood(join(scratch, "bai-2"));
      const filler = fillUp({ folder: cacheDisk?.folder ?? "" });
      for (let n = 0; n < 2; n++) {
        const run = await build(content, output, ["--cache", cache]);
        expect(run).toMatchObject({ status: 0, stderr: "" });
      }
      const full = await bytesBelow(output);
      rmSync(filler);
      await build(content, output, ["--cache", cache]);
      expect(await bytesBelow(output)).toEqual(full);
    });

    it("is told when nothing can be written beside the output, or the cache does without", async () => {
      const folder = readDisk?.folder ?? "";
      const content = await copyGood(join(scratch, "bai-3"));
      const output = join(folder, "trang");
      await build(content, output, ["--cache", join(folder, "kho")]);
      const before = await bytesBelow(folder);
      readDisk?.readOnly();
      const run = await build(content, output, ["--cache", join(scratch, "kho-3")]);
      expect(run).toMatchObject({ status: 2 });
      expect(run.stderr).toContain(`Không ghi được vào "${output}": ổ đĩa chỉ cho đọc`);
      expect(await bytesBelow(folder)).toEqual(before);
      const other = join(scratch, "trang-3");
      await build(content, other, ["--cache", join(folder, "kho")]);
      expect(await bytesBelow(other)).toEqual(await bytesBelow(output));
    });
  },
);

describe("a folder that cannot be written", () => {
  // To root, all folders are open.
  it.skipIf(isRoot)("is told (skipped for root)", async () => {
    const parent = join(scratch, "khoa");
    mkdirSync(parent);
    chmodSync(parent, 0o555);
    const run = await build(await copyGood(join(scratch, "bai-4")), join(parent, "trang"));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("không có quyền ghi ở đó");
  });

  it("is told where a file stands in its way", async () => {
    writeFileSync(join(scratch, "tep"), "của người khác");
    const content = await copyGood(join(scratch, "bai-5"));
    const run = await build(content, join(scratch, "tep", "trang"));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("trên đường dẫn có một tệp, không phải thư mục");
  });

  it("is no hindrance where it is that of the cache", async () => {
    const content = await copyGood(join(scratch, "bai-6"));
    writeFileSync(join(scratch, "kho-tep"), "một tệp");
    const output = join(scratch, "trang-6");
    const run = await build(content, output, ["--cache", join(scratch, "kho-tep")]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });
});
