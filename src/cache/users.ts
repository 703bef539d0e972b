import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { clearAway } from "./clearAway.ts";
import { mayBeAlive, parseOwner, printOwner, thisProcess } from "./lockOwner.ts";

/** A note of another machine that is older, in milliseconds, came over with a cache. */
const A_DAY = 86_400_000;

/** One of those who use something together. */
export interface User {
  /** Ends the use. True for the last, who may clear up; false also where that cannot be known. */
  leave(): boolean;
}

/** Notes in `folder` that this process uses what the folder stands for. */
export function useTogether(folder: string): User {
  const mine = join(folder, `${process.pid}-${randomBytes(6).toString("hex")}`);
  let isNoted = true;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(mine, printOwner(thisProcess()));
  } catch {
    isNoted = false;
  }
  return {
    leave() {
      try {
        rmSync(mine, { force: true });
        const others = readdirSync(folder).map((name) => join(folder, name));
        return isNoted && others.filter(isInUse).length === 0;
      } catch {
        return false;
      }
    },
  };
}

/** Whether somebody is behind a note; one that nobody is behind is removed. */
function isInUse(note: string): boolean {
  const stats = statSync(note, { throwIfNoEntry: false });
  if (!stats) return false;
  const owner = parseOwner(readFileSync(note, "utf8"));
  const isOld = Date.now() - stats.mtimeMs > A_DAY;
  // One without words is being written, or was when its process was killed.
  const isGone = owner ? !mayBeAlive(owner) || (owner.host !== hostname() && isOld) : isOld;
  if (isGone) clearAway(note);
  return !isGone;
}
