import type { Change, Edit, Mend } from "./model.ts";

/** `text` after all edits, which may stand in any order but not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < done) throw new Error("two edits of one place");
    parts.push(text.slice(done, from), put);
    done = to;
  }
  return parts.join("") + text.slice(done);
}

/** What the report says of mends of `text`, each at the line of its first edit. */
export function changesOf(text: string, mends: readonly Mend[]): Change[] {
  return mends.map(({ edits, ...said }) => ({
    ...said,
    line: lineAt(text, Math.min(...edits.map(({ from }) => from))),
  }));
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
