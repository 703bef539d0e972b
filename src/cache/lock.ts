import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { diskCode } from "./diskCode.ts";
import { type LockOwner, mayBeAlive, parseOwner, printOwner, thisProcess } from "./lockOwner.ts";

/** The right to be the only one at work somewhere. */
export interface Lock {
  /** Higher than that of whoever had it before. */
  number: number;
  release(): void;
}

/** A lock that somebody has. */
export class LockHeld extends Error {
  constructor(
    /** Undefined where many strove for it, and nobody is known to have it. */
    readonly owner: LockOwner | undefined,
    /** The file to remove where the owner is certainly gone. */
    readonly file: string,
  ) {
    super("a lock is held");
  }
}

const TRIES = 20;

/**
 * Takes the lock that is kept in `folder`, also from a process that died. Throws a `LockHeld` that says who
 * has it. Locks are numbered and the highest counts, so that of two who find a dead one only one takes it over:
 * a lock is never removed while it is the highest, only emptied, and whoever follows must make the next number.
 */
export function takeLock(folder: string): Lock {
  mkdirSync(folder, { recursive: true });
  for (let tried = 0; tried < TRIES; tried++) {
    const top = highest(folder);
    const owner = top > 0 ? ownerOf(join(folder, String(top))) : undefined;
    if (owner === "gone") continue;
    if (owner && mayBeAlive(owner)) throw new LockHeld(owner, join(folder, String(top)));
    const number = top + 1;
    const mine = join(folder, String(number));
    if (!makeLock(folder, mine)) continue;
    if (highest(folder) > number) rmSync(mine, { force: true });
    else {
      removeOthers(folder, number);
      return { number, release: () => giveBack(mine) };
    }
  }
  throw new LockHeld(undefined, folder);
}

/** Where it cannot be emptied, it falls to the next when this process has ended. */
function giveBack(lock: string): void {
  try {
    truncateSync(lock);
  } catch {
    // A disk that can only be read.
  }
}

function highest(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map(Number).filter(Number.isInteger));
}

function ownerOf(file: string): LockOwner | undefined | "gone" {
  try {
    return parseOwner(readFileSync(file, "utf8"));
  } catch (error) {
    if (diskCode(error) === "ENOENT") return "gone";
    throw error;
  }
}

/** Makes a lock with its owner in it, in one step; false when somebody else has made it. */
function makeLock(folder: string, lock: string): boolean {
  const aside = join(folder, `.${process.pid}-${Math.random().toString(36).slice(2)}`);
  try {
    writeFileSync(aside, printOwner(thisProcess()));
    linkSync(aside, lock);
    return true;
  } catch (error) {
    const code = diskCode(error);
    // ENOENT: whoever got the lock has cleared away what we laid aside.
    if (code === "EEXIST" || code === "ENOENT") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function removeOthers(folder: string, number: number): void {
  for (const name of readdirSync(folder)) {
    if (name !== String(number)) rmSync(join(folder, name), { force: true });
  }
}
