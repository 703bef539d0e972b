import type { Layout } from "../model.ts";

/** Ends a sentence, with quotes or brackets after it. */
const END = /[.!?…][”"’')\]]*$/u;

/** Two to four capitalised words and nothing else, as names are printed in a line of their own. */
const NAMELIKE = /^\p{Lu}[\p{L}\p{M}]*(?:\.?[ -]{1,3}\p{Lu}[\p{L}\p{M}]*){1,3}$/u;

/** True when the last text of the article ends as texts end, or carries the mark of an end. */
export function endsWhole({ pieces, furniture }: Layout): boolean {
  if (furniture.some(({ text }) => text.trim() === "./.")) return true;
  const last = pieces.findLast(({ role }) => role !== "figure");
  return last !== undefined && last.role !== "figure" && END.test(last.text.trim());
}

/** Lines of the page that may be the name of its author, each once. */
export function namelikeLines({ pieces, furniture, title }: Layout): string[] {
  const lines = [
    ...furniture.map(({ text }) => text),
    ...pieces.map((piece) => (piece.role === "figure" ? piece.caption : piece.text)),
  ];
  const namelike = lines.filter((line) => line.length <= 40 && NAMELIKE.test(line.trim()));
  return [...new Set(namelike)].filter((line) => line !== title?.value);
}
