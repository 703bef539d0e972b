import { type KeyBlock, keyBlocks } from "../keyBlocks.ts";
import type { Fix } from "../model.ts";

/**
 * The keys in the order of the schema, each with the lines below it and the comment right above it.
 * A front matter with an unknown key stays as it is.
 */
export const keyOrder: Fix = {
  id: "key-order",
  touches: [],
  mend(file, { schema }) {
    const order = Object.keys(schema.shape);
    const blocks = keyBlocks(file);
    if (!blocks?.every(({ key }) => order.includes(key))) return [];
    const parts = withComments(file.text, blocks);
    const sorted = parts.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    const moved = parts.filter((part, i) => part !== sorted[i]);
    const [first, last] = [moved[0], moved.at(-1)];
    if (!first || !last) return [];
    const among = sorted.slice(parts.indexOf(first), parts.indexOf(last) + 1);
    const text = among.map(({ from, to }) => file.text.slice(from, to)).join("");
    return [
      {
        what: "thứ tự các khóa",
        before: moved.map(({ key }) => key).join(", "),
        after: among
          .filter((part) => moved.includes(part))
          .map(({ key }) => key)
          .join(", "),
        edits: [{ from: first.from, to: last.to, text }],
      },
    ];
  },
};

/** Blocks that leave nothing between them: a comment right above a key is that key's. */
function withComments(text: string, blocks: readonly KeyBlock[]): KeyBlock[] {
  const starts = blocks.map(({ from }, i) => commentStart(text, from, blocks[i - 1]?.to ?? 0));
  return blocks.map(({ key, to }, i) => ({
    key,
    from: starts[i] ?? to,
    to: starts[i + 1] ?? ownCommentEnd(text, to),
  }));
}

function commentStart(text: string, from: number, floor: number): number {
  let start = from;
  while (start > floor) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (above < floor || text[above] !== "#") break;
    start = above;
  }
  return start;
}

/** Below the last key, only what is indented belongs to it. */
function ownCommentEnd(text: string, from: number): number {
  let end = from;
  while (/^[ \t]+#/.test(text.slice(end, end + 80))) end = text.indexOf("\n", end) + 1;
  return end;
}
