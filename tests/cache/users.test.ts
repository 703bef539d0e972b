import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useTogether } from "../../src/cache/users.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
const newFolder = () => join(scratch, String(count++));
/** No process has this number: it is above what systems give. */
const NOBODY = 2 ** 30;

describe("those who use something together", () => {
  it("are told when they are the last", () => {
    const folder = newFolder();
    const [one, two, three] = [1, 2, 3].map(() => useTogether(folder));
    expect([two?.leave(), one?.leave(), three?.leave()]).toEqual([false, false, true]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("do not wait for one whose process died", () => {
    const folder = newFolder();
    const one = useTogether(folder);
    writeFileSync(join(folder, "chet"), `${NOBODY} - ${hostname()}\n`);
    expect(one.leave()).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("wait for one on another machine, but not for ever: its note may have come with a cache", () => {
    const folder = newFolder();
    const note = join(folder, "xa");
    const one = useTogether(folder);
    writeFileSync(note, `${NOBODY} - may-khac\n`);
    expect(one.leave()).toBe(false);
    utimesSync(note, 1000, 1000);
    expect(useTogether(folder).leave()).toBe(true);
  });

  it("clear nothing away where they cannot leave a note", () => {
    const folder = newFolder();
    writeFileSync(folder, "");
    expect(useTogether(folder).leave()).toBe(false);
  });
});
