import { wordsOf } from "../../../src/text/spelling.ts";
import type { Level } from "./level.ts";
import type { Query } from "./query.ts";

/** The words of `query` as they stand side by side in a text, in small letters; undefined where they do not. */
export function asWritten(text: string, query: Query, level: Level): string | undefined {
  const words = wordsOf(text);
  const start = words.findIndex((_, i) =>
    query.words.every((word, j) => words[i + j]?.spelling[level] === word[level]),
  );
  if (start < 0) return undefined;
  const written = words.slice(start, start + query.words.length);
  return written.map(({ word }) => word.toLowerCase()).join(" ");
}
