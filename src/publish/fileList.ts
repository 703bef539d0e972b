import { createHash } from "node:crypto";
import { COPYING } from "./compressedCopies.ts";

/** The files of a release, as its list on disk tells them. */
export interface FileList {
  /** What the files of the site come to, without their compressed copies. */
  site: string;
  /** How the compressed copies were made. */
  copying: string;
  /** The release that was served when this one was made. */
  previous?: string;
  /** SHA-256 in hexadecimal digits by path, copies too. */
  files: ReadonlyMap<string, string>;
}

/** What the files of a site come to: equal for equal files and equal ways to compress them. */
export function siteDigest(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256").update(`${COPYING}\n`);
  for (const line of linesOf(files)) hash.update(line);
  return hash.digest("hex");
}

/** A list as text that `sha256sum --check` reads. */
export function printList({ site, copying, previous, files }: FileList): string {
  const head = [`# site: ${site}`, `# copying: ${copying}`];
  if (previous) head.push(`# previous: ${previous}`);
  return `${head.join("\n")}\n${linesOf(files).join("")}`;
}

/** Reads what `printList` has printed; undefined for a text that is no list or was cut off. */
export function parseList(text: string): FileList | undefined {
  const head = new Map<string, string>();
  const files = new Map<string, string>();
  for (const line of text.split("\n").slice(0, -1)) {
    const [, key, value] = /^# (\w+): (.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) head.set(key, value);
    else files.set(line.slice(66), line.slice(0, 64));
  }
  const [site, copying, previous] = ["site", "copying", "previous"].map((key) => head.get(key));
  if (!site || !copying || !text.endsWith("\n")) return undefined;
  return { site, copying, files, ...(previous && { previous }) };
}

/** The release that was served before, in the first lines of a list. */
export function previousIn(head: string): string | undefined {
  return /^# previous: (.+)$/m.exec(head)?.[1];
}

function linesOf(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].sort().map((path) => `${files.get(path)}  ${path}\n`);
}
