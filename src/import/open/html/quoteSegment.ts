import { element } from "./elements.ts";
import type { Segment } from "./segment.ts";

const MOST_LINES = 6;
const LONGEST = 1_500;

/**
 * The blocks of a `blockquote` as one quote; undefined where it holds more than a few paragraphs:
 * old editors indent whole articles with it.
 */
export function quoteSegment(blocks: readonly Segment[]): Segment | undefined {
  const [first] = blocks;
  if (!first || blocks.length > MOST_LINES) return undefined;
  if (blocks.some(({ kind, caption, hidden }) => kind !== "text" || caption || hidden)) {
    return undefined;
  }
  const text = blocks.map((block) => block.text).join(" ");
  if (text.length > LONGEST) return undefined;
  const lines = blocks.map((block) =>
    element("p", block.nodes.length > 0 ? block.nodes : [{ type: "text", value: block.text }]),
  );
  return {
    kind: "quote",
    line: first.line,
    text,
    linked: blocks.reduce((sum, block) => sum + block.linked, 0),
    nodes: [element("blockquote", lines)],
    parts: [...blocks],
  };
}
