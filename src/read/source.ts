import { readFile, stat } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type FrontMatterFile, splitFrontMatter } from "./frontMatter.ts";
import { unreadable } from "./listFiles.ts";
import { type DecodedText, decodeText, MAX_BYTES, tooLarge } from "./text.ts";
import { NO_YAML, parseYaml, type YamlData } from "./yaml.ts";

/** An article's file as read, not yet judged. `path` is relative to the content folder. */
export interface Source extends FrontMatterFile {
  path: string;
}

/** A registry file as read, not yet judged. `path` is relative to the content folder. */
export interface RegistryFile extends YamlData {
  path: string;
}

/** A file as it stands on the disk, and its text; no bytes for one that is too large or unreadable. */
export interface RawFile extends DecodedText {
  bytes?: Uint8Array;
}

/** Reads one article; every fault, an unreadable file too, is among its findings. */
export async function readSource(root: string, path: string): Promise<Source> {
  const { text, findings } = await readText(join(root, path));
  const file = text === undefined ? { ...NO_YAML, body: "", bodyLine: 1 } : splitFrontMatter(text);
  return { path, ...file, findings: [...findings, ...file.findings] };
}

/** Reads one YAML file; every fault, an unreadable file too, is among its findings. */
export async function readRegistryFile(root: string, path: string): Promise<RegistryFile> {
  const { text, findings } = await readText(join(root, path));
  const yaml = text === undefined ? NO_YAML : parseYaml(text);
  return { path, ...yaml, findings: [...findings, ...yaml.findings] };
}

// Not those of node:fs/promises: their file handles cost more than the reading of a small file.
const sizeOf = promisify(stat);
const bytesOf = promisify(readFile);

/** Reads a file of text; every fault is among its findings. */
export async function readText(file: string): Promise<RawFile> {
  try {
    const { size } = await sizeOf(file);
    // Before reading: a file of gigabytes must not be taken into memory to be refused.
    if (size > MAX_BYTES) return { findings: [tooLarge(size)] };
    const bytes = await bytesOf(file);
    return { bytes, ...decodeText(bytes) };
  } catch (error) {
    return { findings: [unreadable(error)] };
  }
}
