import { articleAddress, parseArticlePath } from "../validate/articlePath.ts";
import { applyEdits, changesOf } from "./edits.ts";
import type { Change, FixContext, Mend, Move, Write } from "./model.ts";
import { keepAlias } from "./moves/keepAlias.ts";
import { type Moved, rewriteLinks } from "./moves/rewriteLinks.ts";
import type { OpenFile } from "./openFile.ts";
import type { TakenFile } from "./takeFile.ts";

/** What is written of a file that was taken, at its place or where `move` puts it, if anything is. */
export function writeOf(
  { path, bytes, file, changes }: TakenFile,
  move: Move | undefined,
  moved: Moved,
  context: FixContext,
): Write[] {
  if (!bytes || !file) return [];
  const links = rewriteLinks(file, move?.to ?? path, moved);
  const mends = [...aliasOf(file, move, context), ...links];
  if (!move && mends.length === 0 && changes.length === 0) return [];
  const edits = mends.flatMap((mend) => mend.edits);
  return [
    {
      path,
      to: move?.to,
      before: bytes,
      text: applyEdits(file.text, edits),
      changes: [...changes, ...changesOf(file.text, mends), ...movedTo(move)],
      follows: move !== undefined || mends.length > 0,
    },
  ];
}

function aliasOf(file: OpenFile, move: Move | undefined, context: FixContext): Mend[] {
  const place = move?.alias === undefined ? undefined : parseArticlePath(move.to);
  if (!place || move?.alias === undefined) return [];
  return keepAlias(file, move.alias, articleAddress(place), context);
}

function movedTo(move: Move | undefined): Change[] {
  return move ? [{ line: 1, what: "dời tệp", before: move.from, after: move.to }] : [];
}
