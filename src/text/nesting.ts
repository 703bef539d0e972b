/** Too deep a nesting: on which line (from 0), of what, how deep, and how deep it may be. */
export interface NestingFault {
  index: number;
  what: string;
  depth: number;
  limit: number;
}

/** Measured: 1,500 nested quotes overflow the parser's stack, 32 KB of nested images take 20 s. */
const MAX_BLOCKS = 60;
const MAX_BRACKETS = 40;

const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/**
 * The first place where quotes and lists, or brackets of links and images, nest too deep for a
 * parser; undefined for any text that a person would write. Linear, and without parsing.
 */
export function nestingFault(lines: readonly string[]): NestingFault | undefined {
  let brackets = 0;
  for (const [index, line] of lines.entries()) {
    const blocks = blockDepth(line);
    if (blocks > MAX_BLOCKS)
      return { index, what: "Trích dẫn hoặc danh sách", depth: blocks, limit: MAX_BLOCKS };
    // Brackets cannot reach over an empty line.
    const depth = line.trim() === "" ? { end: 0, most: 0 } : bracketDepth(line, brackets);
    if (depth.most > MAX_BRACKETS)
      return { index, what: "Ngoặc vuông", depth: depth.most, limit: MAX_BRACKETS };
    brackets = depth.end;
  }
  return undefined;
}

function blockDepth(line: string): number {
  const markers = MARKERS.exec(line)?.[0];
  if (!markers) return 0;
  const indent = /^[ \t]*/.exec(markers)?.[0].replaceAll("\t", "    ").length ?? 0;
  return (markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0) + Math.floor(indent / 2);
}

function bracketDepth(line: string, start: number): { end: number; most: number } {
  let [depth, most] = [start, start];
  for (let i = line.search(/[[\]\\]/); i >= 0 && i < line.length; i++) {
    const character = line[i];
    if (character === "\\") i++;
    else if (character === "[") most = Math.max(most, ++depth);
    else if (character === "]" && depth > 0) depth--;
  }
  return { end: depth, most };
}
