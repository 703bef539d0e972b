import type { Move } from "../model.ts";

/** What the articles that move were imported from, which goes with them. */
export function originalsOf(originals: readonly string[], moves: readonly Move[]): Move[] {
  const known = new Set(originals);
  return moves
    .map(({ from, to }) => ({ from: originalOf(from), to: originalOf(to) }))
    .filter(({ from, to }) => known.has(from) && !known.has(to));
}

/** Where the original bytes of the article at `path` are kept, if they are. */
export function originalOf(path: string): string {
  return path.replace(/\.md$/, ".orig");
}
