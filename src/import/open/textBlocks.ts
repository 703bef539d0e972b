import type { Block } from "../model.ts";

/** Raw text as copied: every line with words is a block, white space around it taken off. */
export function textBlocks(text: string): Block[] {
  return text.split("\n").flatMap((line, index) => {
    const words = line.replace(/[\u200b\u2060\ufeff]/g, "").trim();
    return words === "" ? [] : [{ line: index + 1, text: words, kind: "text" as const }];
  });
}
