import { readFile, type Stats, stat } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { blobId } from "../cache/stamps.ts";
import { type FrontMatterFile, splitFrontMatter } from "./frontMatter.ts";
import { unreadable } from "./listFiles.ts";
import { type DecodedText, decodeText, MAX_BYTES, tooLarge } from "./text.ts";
import { NO_YAML, parseYaml, type YamlData } from "./yaml.ts";

/** What the disk says of a file. */
export type FileStats = Stats;

/** An article's file as read, not yet judged. `path` is relative to the content folder. */
export interface Source extends FrontMatterFile {
  path: string;
  /** Undefined for a file that could not be read. */
  stats?: Stats;
  /** Git's id of its bytes; undefined for a file that could not be read. */
  id?: string;
}

/** A registry file as read, not yet judged. `path` is relative to the content folder. */
export interface RegistryFile extends YamlData {
  path: string;
}

/** A file as it stands on the disk, and its text; no bytes for one that is too large or unreadable. */
export interface RawFile extends DecodedText {
  bytes?: Uint8Array;
  stats?: Stats;
  /** Git's id of the bytes. */
  id?: string;
}

/** Reads one article; every fault, an unreadable file too, is among its findings. */
export async function readSource(root: string, path: string): Promise<Source> {
  return sourceOf(path, await readText(join(root, path)));
}

/** An article's file taken apart. */
export function sourceOf(path: string, { text, findings, id, stats }: RawFile): Source {
  const file = text === undefined ? { ...NO_YAML, body: "", bodyLine: 1 } : splitFrontMatter(text);
  return { path, stats, id, ...file, findings: [...findings, ...file.findings] };
}

/** A YAML file as data; every fault, an unreadable file too, is among its findings. */
export function registryFileOf(path: string, { text, findings }: RawFile): RegistryFile {
  const yaml = text === undefined ? NO_YAML : parseYaml(text);
  return { path, ...yaml, findings: [...findings, ...yaml.findings] };
}

// Not those of node:fs/promises: their file handles cost more than the reading of a small file.
const statsOf = promisify(stat);
const bytesOf = promisify(readFile);

/** Reads a file of text; every fault is among its findings. */
export async function readText(file: string): Promise<RawFile> {
  try {
    const stats = await statsOf(file);
    const { size } = stats;
    // Before reading: a file of gigabytes must not be taken into memory to be refused.
    if (size > MAX_BYTES) return { findings: [tooLarge(size)] };
    const bytes = await bytesOf(file);
    return { bytes, stats, id: blobId(bytes), ...decodeText(bytes) };
  } catch (error) {
    return { findings: [unreadable(error)] };
  }
}
