import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSealed, writeSealed } from "../../src/cache/sealedFile.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
const newFile = () => join(scratch, String(count++), "sau", "tep");
const read = (file: string) => readSealed(file)?.toString("utf8");

describe("a sealed file", () => {
  it("gives back what was written, nothing at all too, and makes the folders above it", () => {
    for (const text of ["", "Thử", "x".repeat(100_000)]) {
      const file = newFile();
      writeSealed(file, Buffer.from(text));
      expect(read(file)).toBe(text);
      expect(readdirSync(join(file, ".."))).toEqual(["tep"]);
    }
  });

  it("is none where there is none, or a folder", () => {
    expect(read(newFile())).toBeUndefined();
    expect(read(scratch)).toBeUndefined();
  });

  it("is none when cut anywhere, or with one bit of it turned", () => {
    const file = newFile();
    writeSealed(file, Buffer.from("một, hai, ba"));
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect([length, read(file)]).toEqual([length, undefined]);
    }
    for (let at = 0; at < whole.length; at++) {
      const bent = Buffer.from(whole);
      bent[at] = (bent[at] ?? 0) ^ 4;
      writeFileSync(file, bent);
      expect([at, read(file)]).toEqual([at, undefined]);
    }
  });

  it("is not written over where that is too late", () => {
    const file = newFile();
    writeSealed(file, Buffer.from("trước"));
    writeSealed(file, Buffer.from("sau"), () => true);
    expect(read(file)).toBe("trước");
    expect(readdirSync(join(file, ".."))).toEqual(["tep"]);
  });

  it("leaves nothing aside where it cannot take its place", () => {
    const file = newFile();
    mkdirSync(join(file, "day"), { recursive: true });
    expect(() => writeSealed(file, Buffer.from("x"))).toThrow();
    expect(readdirSync(join(file, ".."))).toEqual(["tep"]);
  });
});
