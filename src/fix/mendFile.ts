import { applyEdits, changesOf } from "./edits.ts";
import { fixes } from "./fixes/index.ts";
import type { Change, Fix, FixContext } from "./model.ts";
import { type OpenFile, openFile } from "./openFile.ts";

/** A file with everything mended that can be mended where it stands, and what that was. */
export interface MendedFile {
  file: OpenFile;
  changes: Change[];
}

/** Makes every fix of `list` in its order. A fix that would do more than it says is left out. */
export function mendFile(
  file: OpenFile,
  context: FixContext,
  list: readonly Fix[] = fixes,
): MendedFile {
  return list.reduce<MendedFile>(
    (mended, fix) => {
      const mends = fix.mend(mended.file, context);
      if (mends.length === 0) return mended;
      const edits = mends.flatMap((mend) => mend.edits);
      const next = openFile(file.path, applyEdits(mended.file.text, edits));
      if (!next || !keepsTheRest(mended.file, next, fix)) return mended;
      return { file: next, changes: [...mended.changes, ...changesOf(mended.file.text, mends)] };
    },
    { file, changes: [] },
  );
}

/** The body's words and the values of all keys but those that the fix is about read as before. */
function keepsTheRest(before: OpenFile, after: OpenFile, { touches }: Fix): boolean {
  if (wordsOf(before.body) !== wordsOf(after.body)) return false;
  if (touches === "any") return true;
  const keys = new Set([...Object.keys(before.data), ...Object.keys(after.data)]);
  return [...keys].every(
    (key) =>
      touches.includes(key) || JSON.stringify(before.data[key]) === JSON.stringify(after.data[key]),
  );
}

function wordsOf(body: string): string {
  return body.replace(/[ \t\n]+/g, " ").trim();
}
