import { execFileSync } from "node:child_process";
import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { blobId, settledBefore, stampOf } from "../../src/cache/stamps.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
const file = join(scratch, "bai.md");

describe("stampOf", () => {
  it("tells a change of bytes and one of times, also when the size and the time of writing are as before", () => {
    writeFileSync(file, "một");
    utimesSync(file, 1000, 1000);
    const first = stampOf(statSync(file));
    expect(stampOf(statSync(file))).toBe(first);
    writeFileSync(file, "hai");
    utimesSync(file, 1000, 1000);
    expect(stampOf(statSync(file))).not.toBe(first);
  });
});

describe("settledBefore", () => {
  it("does not trust a file of this very moment, and one of some time ago it does", async () => {
    writeFileSync(file, "một");
    expect(settledBefore(join(scratch, "kho"))(statSync(file))).toBe(false);
    await delay(120);
    expect(settledBefore(join(scratch, "kho"))(statSync(file))).toBe(true);
    expect(readdirSync(join(scratch, "kho"))).toEqual([]);
  });

  it("does not trust a file that says it is old and was moved here just now", async () => {
    writeFileSync(file, "một");
    utimesSync(file, 1000, 1000);
    expect(settledBefore(join(scratch, "kho"))(statSync(file))).toBe(false);
  });

  it("nor any where no clock can be asked", async () => {
    writeFileSync(join(scratch, "tep"), "");
    await delay(120);
    expect(settledBefore(join(scratch, "tep"))(statSync(file))).toBe(false);
  });
});

describe("blobId", () => {
  it("is git's own", () => {
    for (const text of ["", "Thử\n", "x".repeat(5000)]) {
      const ids = execFileSync("git", ["hash-object", "--stdin"], {
        input: text,
        encoding: "utf8",
      });
      expect(blobId(Buffer.from(text))).toBe(ids.trim());
    }
  });
});
