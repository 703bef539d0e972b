import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Run } from "../cli/runCommand.ts";
import { build, bytesBelow } from "./sampleSite.ts";

/** Builds the parts of `content` on as many machines as `of`, each with a cache of its own, below `folder`. */
export async function buildParts(content: string, folder: string, of: number): Promise<string[]> {
  const parts: string[] = [];
  for (let number = 1; number <= of; number++) {
    const part = join(folder, `phan-${number}`);
    const run = await buildPart(content, part, `${number}/${of}`);
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
    parts.push(part);
  }
  return parts;
}

/** Builds one part. */
export function buildPart(
  content: string,
  part: string,
  shard: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return build(content, part, ["--shard", shard, "--cache", `${part}-kho`], { env });
}

/** Joins parts into the site `output`, on a machine that knows nothing. */
export function merge(content: string, output: string, parts: readonly string[]): Promise<Run> {
  return build(content, output, ["--cache", `${output}-kho`, "--merge", ...parts]);
}

/** The bytes of a site, without the mark that says which build made it. */
export async function siteBytes(output: string): Promise<Record<string, string>> {
  const { ".bien-nien": _, ...bytes } = await bytesBelow(output);
  return bytes;
}

/** The first file of a part's memory. */
export async function packOf(part: string): Promise<string> {
  const folder = join(part, ".phan/than-bai");
  const [pack = ""] = await readdir(folder);
  return join(folder, pack);
}
