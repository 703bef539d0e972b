import { cpSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programState } from "../../src/cache/programState.mjs";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;

/** A program of a few files. */
function newProgram() {
  const root = join(scratch, String(count++));
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const file of ["src/a.ts", "templates/b.tsx", "public/css/c.css", ".eleventy.ts"])
    write(file, file);
  write("package-lock.json", "{}");
  write("tsconfig.json", "{}");
  return { root, cache: join(root, "kho"), write };
}

describe("programState", () => {
  it("changes with a file's bytes, its name, one more and one less", () => {
    const { root, cache, write } = newProgram();
    const seen = [programState(root, cache)];
    const look = () => seen.push(programState(root, cache));
    write("public/css/c.css", "khác");
    look();
    write("src/them.ts", "");
    look();
    write("package-lock.json", '{"a":1}');
    look();
    rmSync(join(root, "src/a.ts"));
    look();
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("does not change with the times of files, nor with the place of the whole, nor with the content", () => {
    const { root, cache, write } = newProgram();
    const before = programState(root, cache);
    utimesSync(join(root, "src/a.ts"), 1000, 1000);
    write("content/bai.md", "bài");
    expect(programState(root, cache)).toBe(before);
    const copy = join(scratch, "noi-khac");
    cpSync(root, copy, { recursive: true });
    expect(programState(copy, join(copy, "kho"))).toBe(before);
  });

  it("is found out anew where its note is damaged, and without a note where none can be written", () => {
    const { root, cache } = newProgram();
    const before = programState(root, cache);
    for (const text of ["", "{", "null", '{"stamp":"x","key":"sai"}']) {
      writeFileSync(join(cache, "trang-thai.json"), text);
      expect(programState(root, cache)).toBe(before);
    }
    expect(JSON.parse(readFileSync(join(cache, "trang-thai.json"), "utf8")).key).toBe(before);
    expect(programState(root, join(root, "package-lock.json"))).toBe(before);
  });
});
