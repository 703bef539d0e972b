import type { Element, ElementContent, Properties } from "hast";

/** Formatting that Markdown can say. `key` tells two links apart. */
export interface Format {
  tagName: "a" | "strong" | "em" | "del";
  properties: Properties;
  key: string;
}

/** A stretch of text under the same formatting. */
interface Piece {
  text: string;
  formats: readonly Format[];
}

/** Text of a page on its way to become one line. */
export interface Run {
  pieces: Piece[];
  /** Line of the first letter; 0 before there is one. */
  line: number;
}

/** One line of text: what it says, where it begins, and the same with its formatting. */
export interface Phrase {
  text: string;
  line: number;
  /** How many characters of the text stand in links. */
  linked: number;
  nodes: ElementContent[];
}

const MOST_PIECES = 2_000;

export function newRun(): Run {
  return { pieces: [], line: 0 };
}

export function addText(run: Run, text: string, line: number, formats: readonly Format[]): void {
  if (text === "") return;
  const lead = run.line === 0 ? /^\s*/.exec(text)?.[0] : undefined;
  if (lead !== undefined && lead.length < text.length) {
    run.line = line + (lead.match(/\n/g)?.length ?? 0);
  }
  run.pieces.push({ text, formats });
}

/** The line that a run makes; undefined where it is only white space. */
export function phraseOf(run: Run): Phrase | undefined {
  const pieces = spacesOutside(collapsed(run.pieces));
  const text = pieces.map((piece) => piece.text).join("");
  if (text === "") return undefined;
  const linked = pieces
    .filter(({ formats }) => formats.some(({ tagName }) => tagName === "a"))
    .reduce((sum, piece) => sum + piece.text.length, 0);
  // No one formats a line so often; to print it so would take long.
  const nodes =
    pieces.length > MOST_PIECES ? [{ type: "text" as const, value: text }] : nested(pieces);
  return { text, line: run.line, linked, nodes };
}

/** White space as one space, none at the ends; without signs that no one sees (soft hyphens, BOMs). */
function collapsed(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let spaced = true;
  for (const { text, formats } of pieces) {
    let words = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\s+/g, " ");
    if (spaced) words = words.trimStart();
    if (words === "") continue;
    spaced = words.endsWith(" ");
    kept.push({ text: words.normalize("NFC"), formats });
  }
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text === "") continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}

/** Spaces at the ends of a format stand outside it: `**HNP -** Sáng`, for Markdown knows no other. */
function spacesOutside(pieces: readonly Piece[]): Piece[] {
  const words = pieces.filter(({ text }) => text !== " ");
  const out: Piece[] = [];
  let index = 0;
  for (const { text, formats } of pieces) {
    const before = words[index - 1]?.formats ?? [];
    if (text === " ") {
      out.push({ text, formats: shared(before, words[index]?.formats ?? []) });
      continue;
    }
    const after = words[++index]?.formats ?? [];
    if (text.startsWith(" ")) out.push({ text: " ", formats: shared(before, formats) });
    out.push({ text: text.trim(), formats });
    if (text.endsWith(" ")) out.push({ text: " ", formats: shared(formats, after) });
  }
  return out;
}

function shared(a: readonly Format[], b: readonly Format[]): readonly Format[] {
  let depth = 0;
  while (depth < a.length && a[depth]?.key === b[depth]?.key) depth++;
  return a.slice(0, depth);
}

/** Pieces as a tree: what two neighbours share of their formatting is one element. */
function nested(pieces: readonly Piece[]): ElementContent[] {
  const root: ElementContent[] = [];
  let open: { format: Format; element: Element }[] = [];
  for (const { text, formats } of pieces) {
    const kept = shared(
      open.map(({ format }) => format),
      formats,
    ).length;
    open = open.slice(0, kept);
    for (const format of formats.slice(kept)) {
      const { tagName, properties } = format;
      const element: Element = { type: "element", tagName, properties, children: [] };
      (open.at(-1)?.element.children ?? root).push(element);
      open.push({ format, element });
    }
    const siblings = open.at(-1)?.element.children ?? root;
    const last = siblings.at(-1);
    if (last?.type === "text") last.value += text;
    else siblings.push({ type: "text", value: text });
  }
  return root;
}
