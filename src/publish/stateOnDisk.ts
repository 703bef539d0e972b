import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { type FileList, parseList, previousIn } from "./fileList.ts";
import type { Release } from "./keptReleases.ts";
import { LEFTOVER, layout, SPARE } from "./layout.ts";
import { PublishError } from "./publishError.ts";
import { isReleaseName, newestFirst } from "./releaseName.ts";

/** More than the head of a list of files takes, which may be long. */
const HEAD = 1000;

/** What is in a folder into which is published. */
export interface StateOnDisk {
  releases: Release[];
  current?: string;
  former?: FileList;
  spare?: FileList;
  spareName?: string;
}

/** Reads what is there. Throws a `PublishError` where `current` is not what this program makes. */
export function readState(dir: string): StateOnDisk {
  const { releases: folder, list } = layout(dir);
  const names = readdirSync(folder).filter(isReleaseName);
  const current = currentIn(dir, names);
  const spareName = spareIn(dir);
  const former = current && readList(list(current));
  const spare = spareName && readList(list(spareName));
  return {
    releases: names.map((name) => ({ name, previous: previousIn(headOf(list(name))) })),
    ...(current && { current }),
    ...(former && { former }),
    ...(spare && { spare, spareName }),
  };
}

/** Removes what is left of runs that were killed. */
export async function clearLeftovers(dir: string): Promise<void> {
  const { state, lists, releases } = layout(dir);
  const spare = spareIn(dir);
  const kept = new Set([...readdirSync(releases), spare]);
  const isOld = (name: string) => name.startsWith(SPARE) && name !== `${SPARE}${spare}`;
  const left = readdirSync(state).filter((name) => LEFTOVER.test(name) || isOld(name));
  const lost = readdirSync(lists).filter((name) => !kept.has(name));
  const paths = [
    ...left.map((name) => join(state, name)),
    ...lost.map((name) => join(lists, name)),
  ];
  for (const path of paths) await rm(path, { recursive: true, force: true });
}

function currentIn(dir: string, names: readonly string[]): string | undefined {
  const { current } = layout(dir);
  const found = lstatSync(current, { throwIfNoEntry: false });
  if (!found) return undefined;
  const name = found.isSymbolicLink() ? basename(readlinkSync(current)) : "";
  if (isReleaseName(name)) return names.includes(name) ? name : undefined;
  throw isOfOthers(current);
}

/** Says that what readers are shown was not put there by this program. */
export function isOfOthers(current: string): PublishError {
  return new PublishError(
    `"${current}" không phải liên kết do lệnh này làm; dời nó đi rồi chạy lại`,
  );
}

/** The newest release that is no longer kept, to make the next from. */
function spareIn(dir: string): string | undefined {
  const { state, list } = layout(dir);
  const names = readdirSync(state).filter((name) => name.startsWith(SPARE));
  return newestFirst(names.map((name) => ({ name: name.slice(SPARE.length) })))
    .map(({ name }) => name)
    .find((name) => existsSync(list(name)));
}

function readList(file: string): FileList | undefined {
  return existsSync(file) ? parseList(readFileSync(file, "utf8")) : undefined;
}

function headOf(file: string): string {
  if (!existsSync(file)) return "";
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString("utf8", 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
