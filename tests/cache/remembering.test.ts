import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { remembering } from "../../src/cache/remembering.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const file = join(scratchFolder(), "tệp");

function replaceBy(text: string): void {
  writeFileSync(`${file}.moi`, text);
  renameSync(`${file}.moi`, file);
}

it("reads a file once, and again when it is replaced, by as long a text too", () => {
  const read = vi.fn((path: string) => readFileSync(path, "utf8"));
  const remembered = remembering(read);
  replaceBy("một");
  expect([remembered(file), remembered(file)]).toEqual(["một", "một"]);
  expect(read).toHaveBeenCalledTimes(1);
  replaceBy("hai");
  expect(remembered(file)).toBe("hai");
});

it("asks each time for a file that is not there, and does not take another for it", () => {
  const read = vi.fn((path: string) => path);
  const remembered = remembering(read);
  rmSync(file, { force: true });
  expect([remembered(file), remembered(file)]).toEqual([file, file]);
  expect(read).toHaveBeenCalledTimes(2);
  replaceBy("ba");
  writeFileSync(`${file}2`, "bốn");
  expect([remembered(file), remembered(`${file}2`)]).toEqual([file, `${file}2`]);
});
