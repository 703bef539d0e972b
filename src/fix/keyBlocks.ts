import type { Span } from "../read/yaml.ts";
import type { Edit } from "./model.ts";
import type { OpenFile } from "./openFile.ts";

/** The whole lines of a top-level key and its value, without comments above or below. */
export interface KeyBlock extends Span {
  key: string;
}

/**
 * The lines of every top-level key, in the order of the file. Undefined where keys do not each begin
 * a line of their own (`{ title: … }`, `? title`): such a front matter is left as it is laid out.
 */
export function keyBlocks(file: OpenFile): KeyBlock[] | undefined {
  const root = file.span([]);
  if (!root || file.text[root.from] === "{") return undefined;
  const blocks: KeyBlock[] = [];
  for (const key of Object.keys(file.data)) {
    const name = file.span([key], "key");
    const value = file.span([key]);
    if (!name || !value || file.text[name.from - 1] !== "\n") return undefined;
    blocks.push({ key, from: name.from, to: lineEnd(file.text, Math.max(name.to, value.to)) });
  }
  return blocks.sort((a, b) => a.from - b.from);
}

/** The edit that writes `lines` where `key` belongs by `order`: below the last key that comes before it. */
export function insertKey(
  file: OpenFile,
  key: string,
  lines: string,
  order: readonly string[],
): Edit[] {
  const before = order.slice(0, order.indexOf(key));
  const above = keyBlocks(file)?.findLast((block) => before.includes(block.key));
  return above ? [{ from: above.to, to: above.to, text: lines }] : [];
}

/** Behind the end of the line on which `offset` stands, or of the line that it closes. */
function lineEnd(text: string, offset: number): number {
  return text[offset - 1] === "\n" ? offset : text.indexOf("\n", offset) + 1;
}
