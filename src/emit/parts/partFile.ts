import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson, writeJson } from "../../cache/keptJson.ts";
import type { Shard } from "./shard.ts";

/** In the folder of a part, holds what only a merge wants: no site has it, and by it a part is known. */
export const PART = ".phan";

/** Where stands what a part knows of itself. */
export const TABLE = `${PART}/phan.json`;

/** What a part knows of itself. */
export interface PartTable {
  shard: Shard;
  /** What made it: the program, and the kind of machine, which may compress and draw with other bytes. */
  program: string;
  machine: string;
  /** Published articles that are its own. */
  articles: number;
  /** Of what each file was made, and the digest of its bytes; files relative to the part. */
  files: Readonly<Record<string, readonly [version: string, sum: string]>>;
}

/** The kind of this machine. */
export const machine = () => `${process.platform}-${process.arch}`;

/** Whether `folder` is a part of a site, sound or not. */
export function isPart(folder: string): boolean {
  return existsSync(join(folder, PART));
}

/** Undefined for a part whose table is damaged. */
export function readTable(folder: string): PartTable | undefined {
  return readJson(join(folder, TABLE));
}

/** Writes the table of the part in `folder`. */
export function writeTable(folder: string, table: PartTable): void {
  writeJson(join(folder, TABLE), table);
}
