import { randomBytes } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PublishError } from "../../src/publish/publishError.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { buildAs, page, publish, served } from "./sampleRelease.ts";
import { smallDisk } from "./smallDisk.ts";

const scratch = scratchFolder();
const disk = smallDisk(join(scratch, "dia"), 1024);
afterAll(() => disk?.remove());
const site = join(scratch, "trang");
const dir = join(disk?.folder ?? scratch, "dang");
/** More than the disk holds, in so many files that do not become smaller. */
const heavy = (files: number) =>
  Object.fromEntries(
    Array.from({ length: files }, (_, i) => [`${i}.png`, randomBytes(1_200_000 / files)]),
  );

async function failure(): Promise<string> {
  const error = await publish(site, dir).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PublishError);
  return String(error);
}

// Mounting a disk of our own takes the rights of root.
describe.skipIf(!disk)(
  "a disk that is full, or can only be read (skipped where none can be mounted)",
  () => {
    it.each([
      ["in this thread", 12],
      ["in worker threads", 120],
    ])("is told while files are written %s, leftovers go, readers have what they had", async (_, files) => {
      buildAs(site, { "index.html": page(`trước ${files}`) });
      await publish(site, dir);
      const shown = await served(dir);
      const left = () =>
        readdirSync(join(dir, ".xuat-ban")).filter((name) => !name.startsWith("du-"));
      const releases = readdirSync(join(dir, "releases"));
      buildAs(site, { "index.html": page("sau"), ...heavy(files) });
      expect(await failure()).toContain(
        `Không ghi được vào "${dir}": đĩa đầy. Hãy giải phóng chỗ rồi chạy lại`,
      );
      expect(await served(dir)).toEqual(shown);
      expect(readdirSync(join(dir, "releases"))).toEqual(releases);
      expect(left().sort()).toEqual(["DOC-TOI.txt", "danh-sach", "khoa"]);
      buildAs(site, { "index.html": page(`sau ${files}`) });
      expect(await publish(site, dir)).toMatchObject({ isNew: true });
    });

    it("is told when there is not even room for the lock", async () => {
      const shown = await served(dir);
      buildAs(site, { "index.html": page("nữa") });
      const filler = join(disk?.folder ?? "", "day");
      expect(() => writeFileSync(filler, randomBytes(2_000_000))).toThrow("ENOSPC");
      expect(await failure()).toContain("đĩa đầy");
      expect(await served(dir)).toEqual(shown);
    });

    it("is told when it can only be read", async () => {
      disk?.readOnly();
      const shown = await served(dir);
      expect(await failure()).toContain(`Không ghi được vào "${dir}": ổ đĩa chỉ cho đọc`);
      expect(await served(dir)).toEqual(shown);
    });
  },
);
