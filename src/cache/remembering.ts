import { type Stats, statSync } from "node:fs";
import { stampOf } from "./stamps.ts";

/**
 * Makes things of files, and of the last one no other before the file is another: for a process that builds again and
 * again. Only of files that are replaced as a whole, as sealed ones are, and things that nobody changes.
 */
export function remembering<T>(make: (file: string) => T): (file: string) => T {
  let last: { file: string; stamp: string; made: T } | undefined;
  return (file) => {
    // Asked before it is read: of one that is replaced meanwhile, the next to ask is told anew.
    const stats = statsOf(file);
    if (!stats) return make(file);
    const stamp = stampOf(stats);
    if (last?.file !== file || last.stamp !== stamp) last = { file, stamp, made: make(file) };
    return last.made;
  };
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
