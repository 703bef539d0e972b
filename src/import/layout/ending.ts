import { readByline, readCode } from "./byline/form.ts";
import { splitCredit } from "./caption/credit.ts";
import { isCaption } from "./caption/isCaption.ts";
import { isSentence } from "./prose.ts";
import { isReprint } from "./reprint.ts";
import type { Row } from "./row.ts";
import { type Sheet, toFurniture } from "./sheet.ts";
import { takeByline, takeDateline, takeReprint } from "./signatures.ts";

/** This many captions may stand between the text and its signature. */
const MOST_CAPTIONS = 4;
/** More names under each other are a list of persons that the text gives. */
const MOST_BYLINES = 2;
/** Offices before the name of who signed: the name is part of the text, not of the page. */
const SIGNED =
  /^(?:tm\.?|t\/m|kt\.?|tl\.?|thay mặt|(?:phó )?bí thư|(?:phó )?chủ tịch|(?:phó )?trưởng ban|(?:phó )?giám đốc|nơi nhận|người ký|\(?đã ký\)?)(?!\p{L})/iu;

/**
 * Decides the last lines of the text, from below: day, source and author. After a name that ends the text
 * nothing follows but captions; other short lines there are links and buttons without a heading.
 */
export function decideEnding(sheet: Sheet): void {
  const from = Math.max(sheet.leadAt, sheet.titleAt) + 1;
  const rows = sheet.rows.slice(from, sheet.tailAt).filter((row) => row.role === undefined);
  const byline = bylineRow(sheet, rows);
  if (byline >= 0) takeOffAfter(sheet, rows.slice(byline + 1));
  const names = byline >= 0;
  let captions = 0;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || row.role !== undefined) continue;
    if (row.block.kind === "image" || row.block.caption || isPicture(sheet, row, byline >= 0)) {
      captions++;
      if (captions > MOST_CAPTIONS) return;
    } else if (!decideLast(sheet, row, names)) return;
  }
}

function isPicture(sheet: Sheet, row: Row, names: boolean): boolean {
  if (names && isName(sheet, row)) return false;
  return isCaption(row.text, sheet.known);
}

function decideLast(sheet: Sheet, row: Row, names: boolean): boolean {
  if (row.block.kind !== "text" && row.block.kind !== "heading") return false;
  if (takeReprint(sheet, row) || takeDateline(sheet, row)) return true;
  return names && takeByline(sheet, row, 2);
}

/** Index of a byline after which no sentence comes; -1 where there is none. */
function bylineRow(sheet: Sheet, rows: readonly Row[]): number {
  const lastText = rows.findLastIndex((row) => row.block.kind !== "image" && isText(sheet, row));
  const named = rows.flatMap((row, at) =>
    at > lastText && row.words <= 12 && isName(sheet, row) ? [at] : [],
  );
  const [first = -1] = named;
  return named.length > MOST_BYLINES || isSigned(rows[first - 1]) ? -1 : first;
}

function isName(sheet: Sheet, row: Row): boolean {
  return (readByline(row.text, sheet.known) ?? readCode(row.text)) !== undefined;
}

function isText(sheet: Sheet, row: Row): boolean {
  if (row.block.kind !== "text") return true;
  return isSentence(row) && !isCaption(row.text, sheet.known) && !isReprint(row, sheet.known);
}

function isSigned(before: Row | undefined): boolean {
  return before !== undefined && before.words <= 12 && SIGNED.test(before.text);
}

function takeOffAfter(sheet: Sheet, rows: readonly Row[]): void {
  for (const row of rows) {
    const { known } = sheet;
    const credit = splitCredit(row.text);
    if (credit?.caption === "") toFurniture(sheet, row);
    else if (isCaption(row.text, known) || row.block.caption || isName(sheet, row)) continue;
    else if (!isReprint(row, known) && !takeDateline(sheet, row)) toFurniture(sheet, row);
  }
}
