import { mkdtempSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll } from "vitest";
import { type Run, type RunOptions, runCommand } from "../cli/runCommand.ts";
import { GOOD } from "../fixture.ts";

/** A folder of its own for the tests of one file, removed after the last of them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "bien-nien-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below `folder`, relative to it, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every file below `folder` with its bytes, to compare whole folders. */
export async function bytesBelow(folder: string): Promise<Record<string, string>> {
  const paths = await filesBelow(folder);
  const bytes = paths.map(async (path) => [path, await readFile(join(folder, path), "base64")]);
  return Object.fromEntries(await Promise.all(bytes));
}

/** Pages below `folder` by their address. */
export async function pagesBelow(folder: string): Promise<Map<string, string>> {
  const paths = (await filesBelow(folder)).filter((path) => path.endsWith(".html"));
  const pages = paths.map(
    async (path) =>
      [
        `/${path}`.replace(/\/index\.html$/, "/"),
        await readFile(join(folder, path), "utf8"),
      ] as const,
  );
  return new Map(await Promise.all(pages));
}

/** Copies the good content to `target`, where `changes` replace or add files; null leaves one out. */
export async function copyGood(
  target: string,
  changes: Readonly<Record<string, string | null>> = {},
  order: (paths: string[]) => string[] = (paths) => paths,
): Promise<string> {
  for (const path of order(await filesBelow(GOOD))) {
    if (!(path in changes)) await write(join(target, path), await readFile(join(GOOD, path)));
  }
  for (const [path, text] of Object.entries(changes)) {
    if (text !== null) await write(join(target, path), text);
  }
  return target;
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Builds `content` into `output` as an editor does. */
export function build(
  content: string,
  output: string,
  args: readonly string[] = [],
  options?: RunOptions,
): Promise<Run> {
  return runCommand(
    "build",
    ["--content", content, "--output", output, "--quiet", ...args],
    options,
  );
}
