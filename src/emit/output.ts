import { existsSync, statSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digest } from "../cache/digest.ts";
import { LostText } from "../cache/packs.ts";
import { type Differences, differencesFrom, sumAfter } from "./fileVersions.ts";
import { MARK, refuseForeign, removeOurs } from "./foreignFolder.ts";
import { manifestOf, NOTHING } from "./manifest.ts";
import { type Changes, finishChanges, planChanges } from "./outputChanges.ts";
import { lockOutput } from "./outputLock.ts";
import { type Places, placesOf } from "./outputPlaces.ts";
import { type Outcome, troubleInWords } from "./outputTrouble.ts";

/** Where files are made that are to become the site. */
export interface Output {
  /** The folder into which files are written; they take their places when all are there. */
  fresh: string;
  /**
   * Notes that the site has a file at `address`, made of what `key` stands for. True when it has it already, and
   * nobody need make it again.
   */
  has(address: string, key: string): boolean;
  /** Whether the site as it was has a file at `address`, made by this program of what `key` stands for; notes nothing. */
  had(address: string, key: string): boolean;
  /** The version of a file of the site as it was, if this program made it. */
  versionOf(address: string): string | undefined;
  /** The folder of the site as it was. */
  site: string;
  /** The size in bytes of a file that it has already. */
  sizeOf(address: string): number;
  /** Takes back that the site has a file at `address`. */
  drop(address: string): void;
}

/** Notes that the site has all of these files; true when it has every one already. */
export function hasAll(
  output: Output,
  files: Iterable<readonly [address: string, key: string]>,
): boolean {
  let all = true;
  // All are asked, so that the output knows of all.
  for (const [address, key] of files) all = output.has(address, key) && all;
  return all;
}

/** The same output; `note` hears what it is asked for. */
export function noting(output: Output, note: (address: string, key: string) => void): Output {
  return {
    ...output,
    has(address, key) {
      note(address, key);
      return output.has(address, key);
    },
  };
}

/** What makes an output. */
export interface OutputOptions {
  output: string;
  /** The folder in which it is kept of what the output was made. */
  cache: string;
  /** Folders that the output must neither hold nor stand in. */
  keepOut: readonly string[];
  /** Changes with the program that makes the files. */
  program: string;
  /** False to make every file anew. */
  incremental: boolean;
  /** What stands in the mark of the output: what nobody names stays as it is. Without it, that goes. */
  upon?: string;
  /** Puts a file that the output lacks into the folder `fresh`, if it is to be had elsewhere in that version. */
  take?: (file: string, version: string, fresh: string) => boolean;
}

/**
 * Lets `fill` make the files that have changed, beside the output, and puts them in their places only when it is
 * done, with those gone that it did not name: a build that fails leaves the output as it was, and one that is
 * stopped while files take their places is finished by the next. Throws an `OutputError` for a folder that no
 * build has made, or one that holds the content or the project, one into which another process builds, and one
 * that the disk refuses to write; a `LostText` where the output is not what it was to be made `upon`.
 */
export async function withOutput(
  options: OutputOptions,
  fill: (output: Output) => Promise<void>,
): Promise<void> {
  const { output, keepOut } = options;
  const places = placesOf(output);
  await refuseForeign(places.target, output, keepOut);
  const unlock = lockOutput(places.target, output);
  const stage: { outcome: Outcome } = { outcome: "kept" };
  try {
    await replace(places, options, fill, stage);
  } catch (error) {
    throw troubleInWords(error, output, Object.values(places), stage.outcome);
  } finally {
    unlock();
  }
}

async function replace(
  { target, fresh, former }: Places,
  { cache, program, incremental, upon, take }: OutputOptions,
  fill: (output: Output) => Promise<void>,
  stage: { outcome: Outcome },
): Promise<void> {
  for (const leftover of [fresh, former]) await refuseForeign(leftover, leftover, []);
  stage.outcome = "halfway";
  await clearUp(target, fresh, former);
  stage.outcome = "kept";
  const manifest = manifestOf(cache, target);
  const known = incremental ? manifest.read() : undefined;
  const ours = known?.program === program ? known.files : undefined;
  const stands = upon !== undefined;
  if (stands && !(ours && known?.mark === upon)) throw new LostText("another output");
  const named = new Map<string, string | undefined>();
  const had = (file: string, version: string) => ours?.get(file) === version;
  try {
    // Not both at once: of a disk that can only be read, that says that a folder is missing.
    await mkdir(dirname(fresh), { recursive: true });
    await mkdir(fresh);
    await writeFile(join(fresh, MARK), "");
    await fill({
      fresh,
      site: target,
      had: (address, version) => had(fileAt(address), version),
      versionOf: (address) => ours?.get(fileAt(address)),
      has(address, version) {
        const file = fileAt(address);
        named.set(file, version);
        return had(file, version) || (take?.(file, version, fresh) ?? false);
      },
      drop: (address) => named.set(fileAt(address), undefined),
      sizeOf: (address) => statSync(join(target, fileAt(address))).size,
    });
    const before = known ?? NOTHING;
    const differences = differencesFrom(before.files, named, stands);
    const sum = sumAfter(before.sum, before.files, differences);
    // Of the program too: what it did not change it may print otherwise.
    const next = { program, sum, mark: digest([program, sum]) };
    if (known) planChanges(fresh, changesBy(differences, ours ? differences : named, next.mark));
    else await writeFile(join(fresh, MARK), next.mark);
    manifest.keep(next, before, differences);
  } catch (error) {
    await removeOurs(fresh).catch(() => {});
    throw error;
  }
  stage.outcome = "halfway";
  if (known) await finishChanges(target, fresh);
  else await swap({ target, fresh, former });
}

/** Puts the whole of a new output in the place of the former. */
async function swap({ target, fresh, former }: Places): Promise<void> {
  const isThere = existsSync(target);
  if (isThere) await rename(target, former);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (isThere) await rename(former, target);
    throw error;
  }
  await removeOurs(former);
}

/** Finishes or forgets what a build that was stopped has left. */
async function clearUp(target: string, fresh: string, former: string): Promise<void> {
  // It was stopped between its two renames: the former output is the only one.
  if (!existsSync(target) && existsSync(former)) await rename(former, target);
  await finishChanges(target, fresh);
  await removeOurs(fresh);
  await removeOurs(former);
}

/** Puts in place what was `made`, and removes what is gone. */
function changesBy(differences: Differences, made: Differences, mark: string): Changes {
  const isThere = ([, version]: readonly [string, string | undefined]) => version !== undefined;
  const filesOf = (entries: [string, string | undefined][]) => entries.map(([file]) => file);
  const gone = [...differences].filter((entry) => !isThere(entry));
  return { changed: filesOf([...made].filter(isThere)), gone: filesOf(gone), mark };
}

/** The file of an address: `/nam/` is `nam/index.html`. */
export function fileAt(address: string): string {
  return `${address}${address.endsWith("/") ? "index.html" : ""}`.slice(1);
}
