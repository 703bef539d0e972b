import { decodeText } from "../../../src/text/searchText.ts";
import type { Level } from "./level.ts";
import type { Query } from "./query.ts";

/** The words of `query` as they stand side by side in an encoded text; undefined where they do not. */
export function asWritten(content: string, { words }: Query, level: Level): string | undefined {
  const tokens = decodeText(content);
  const start = tokens.findIndex((_, i) =>
    words.every((word, j) => tokens[i + j]?.spelling.startsWith(word[level])),
  );
  if (start < 0) return undefined;
  const written = tokens.slice(start, start + words.length).map(({ word }) => word.toLowerCase());
  return written.join(" ");
}
