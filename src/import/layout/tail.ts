import { readByline } from "./byline/form.ts";
import { isBelow, isBelowBesideOthers, isBetween, isImprint, isLinkBox } from "./chrome/match.ts";
import { endsWithFullStop, endsWithStop, hasInnerStop, isLongProse } from "./prose.ts";
import type { Row } from "./row.ts";
import { type Sheet, toFurniture } from "./sheet.ts";
import { toFurnitureOrByline } from "./signatures.ts";

/** Two paragraphs of this many words after each other are running text; teasers have headlines between. */
const SHORT_PARAGRAPH = 16;

/** A single one of several sentences counts behind a box of links, where the article has not ended before. */
const SINGLE_PARAGRAPH = 18;

/**
 * Takes off buttons and counters amid the text, boxes of links between paragraphs, and all that stands
 * below the text: from the first head of a list, form or footer after which no running text comes.
 */
export function takeOffBelow(sheet: Sheet): void {
  const rows = sheet.rows.slice(sheet.leadAt + 1).filter((row) => row.role === undefined);
  const running = nextOf(rows, isRunningOn);
  const single = nextOf(rows, (row, after) => isRunningOn(row, after) || isSingle(row));
  let at = 0;
  while (at < rows.length) {
    const row = rows[at];
    if (!row) return;
    if (isRunning(row)) at++;
    else if (opensTail(rows, at)) {
      const inText = isLinkBox(row) && !hasEnded(sheet, rows[at - 1]);
      at = takeOffFrom(sheet, rows, at, (inText ? single : running)[at] ?? rows.length);
    } else {
      if (isBetween(row)) toFurniture(sheet, row);
      at++;
    }
  }
}

/** Takes off the rows from `at` to where running text goes on, and gives the index of that. */
function takeOffFrom(sheet: Sheet, rows: readonly Row[], at: number, resume: number): number {
  let end = resume;
  if (resume < rows.length) {
    while (end - 1 > at && isShortParagraph(rows[end - 1])) end--;
  } else {
    const first = rows[at];
    sheet.tailAt = first ? sheet.rows.indexOf(first) : sheet.rows.length;
  }
  for (const row of rows.slice(at, end)) toFurnitureOrByline(sheet, row);
  return end;
}

/** True where an author or the mark of the end stands before. */
function hasEnded(sheet: Sheet, before: Row | undefined): boolean {
  if (before === undefined) return false;
  return readByline(before.text, sheet.known) !== undefined || /\/\.?$/.test(before.text);
}

function opensTail(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (!row || row.block.kind === "table" || row.block.kind === "image") return false;
  if ((isBelow(row) && !isBetween(row)) || isImprint(row)) return true;
  if (!isBelowBesideOthers(row) || isBetween(row)) return false;
  const beside = [rows[at - 1], rows[at + 1]];
  return beside.some((other) => other && (isBelow(other) || isBelowBesideOthers(other)));
}

/** For every row the index of the next one that passes, the number of rows where none comes. */
function nextOf(
  rows: readonly Row[],
  passes: (row: Row, after: Row | undefined) => boolean,
): number[] {
  const found: number[] = [];
  let next = rows.length;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (row && passes(row, rows[at + 1])) next = at;
    found[at] = next;
  }
  return found;
}

function isRunning(row: Row): boolean {
  return isLongProse(row) && !isImprint(row);
}

function isRunningOn(row: Row, after: Row | undefined): boolean {
  return isRunning(row) || (isParagraph(row) && isParagraph(after));
}

function isSingle(row: Row): boolean {
  return isParagraph(row) && row.words >= SINGLE_PARAGRAPH && hasInnerStop(row.text);
}

function isParagraph(row: Row | undefined): boolean {
  return (
    row?.block.kind === "text" &&
    row.words >= SHORT_PARAGRAPH &&
    endsWithFullStop(row.text) &&
    !isBelow(row)
  );
}

function isShortParagraph(row: Row | undefined): boolean {
  return row?.block.kind === "text" && row.words >= 5 && endsWithStop(row.text) && !isBelow(row);
}
