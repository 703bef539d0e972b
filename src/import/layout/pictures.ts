import { splitCredit } from "./caption/credit.ts";
import { isCaption } from "./caption/isCaption.ts";
import { REPORTING } from "./caption/telling.ts";
import { onceOfTwice } from "./labels.ts";
import { endsWithStop, hasInnerStop, opensAsLead } from "./prose.ts";
import type { Row } from "./row.ts";
import { cut, type Sheet, takeOff, toFurniture } from "./sheet.ts";
import { repeatsTitle } from "./title.ts";

const NUMBERED_PICTURE = /^(?:ảnh|hình)(?: số)? \d{1,2}\s?[.:]?$/iu;
const AFTER_TITLE = /^(?: (?:anh|hinh anh|hinh))?(?: \d{1,2})?$/;
const LONGEST_CAPTION = 30;
const LONGEST_WITH_STOP = 14;
const ICON =
  /(?:^|[/_-])(?:icons?|logo|sprite|avatar|share|facebook|zalo|twitter|print|button|pixel)[^/]*$/i;

/** Decides pictures and what is printed with them: alternative texts, captions said twice. */
export function decidePictures(sheet: Sheet, rows: readonly Row[]): void {
  let before: Row | undefined;
  for (const [at, row] of rows.entries()) {
    if (
      row.role === undefined &&
      (isSaidTwice(row, rows[at + 1]) || isCredited(row, rows[at + 1]))
    ) {
      row.role = "caption";
    }
    const after = before?.role === "image" || before?.role === "caption" ? before : undefined;
    if (row.role === "image") decideImage(sheet, row, rows);
    else if (row.role === undefined || row.role === "caption") decideWords(sheet, row, after);
    if (row.role !== "furniture") before = row;
  }
}

/** Alternative text and caption of one picture are printed under each other. */
function isSaidTwice(row: Row, next: Row | undefined): boolean {
  if (row.words < 2 || row.words > LONGEST_CAPTION || hasInnerStop(row.text)) return false;
  return row.key !== "" && row.key === next?.key;
}

/** The photographer stands on a line of his own under the caption. */
function isCredited(row: Row, next: Row | undefined): boolean {
  return next !== undefined && splitCredit(next.text)?.caption === "" && mayBeCaption(row);
}

function decideImage(sheet: Sheet, row: Row, rows: readonly Row[]): void {
  const { image } = row.block;
  const isSign = image !== undefined && ICON.test(image.src.replace(/[?#].*$/, ""));
  if (isSign && rows.length > 1) toFurniture(sheet, row);
}

/** `picture` is the image or the caption directly before the row. */
function decideWords(sheet: Sheet, row: Row, picture: Row | undefined): void {
  const once = onceOfTwice(row.text);
  if (once !== undefined && row.words >= 4 && isCaption(once, sheet.known)) {
    takeOff(sheet, row, once);
    cut(row, row.text.slice(once.length), "end");
  }
  if (picture?.role === "caption" && picture.key !== "" && picture.key === row.key) {
    toFurniture(sheet, row);
  } else if (NUMBERED_PICTURE.test(row.text)) becomeStandIn(row, picture);
  else if (repeatsTitle(row, sheet) || namesPicture(row, sheet)) becomeStandIn(row, picture);
  else if (picture?.standIn && mayBeCaption(row)) {
    row.role = "caption";
    toFurniture(sheet, picture);
  } else if (picture?.role === "image" && mayBeCaption(row)) row.role = "caption";
}

function becomeStandIn(row: Row, picture: Row | undefined): void {
  row.role = "caption";
  if (picture?.role !== "caption") row.standIn = true;
}

/** True for the title with a number of a picture behind it: `<title> - Ảnh 1`, `<title> - 1`. */
function namesPicture(row: Row, sheet: Sheet): boolean {
  const { titleKey } = sheet;
  if (titleKey === "" || !row.key.startsWith(titleKey)) return false;
  return AFTER_TITLE.test(row.key.slice(titleKey.length));
}

/** After a picture more is taken for its caption than elsewhere. */
function mayBeCaption(row: Row): boolean {
  const { text, words } = row;
  if (row.role === "caption" || splitCredit(text) !== undefined) return true;
  if (words > LONGEST_CAPTION || hasInnerStop(text) || opensAsLead(text)) return false;
  if (/[:;?]$/u.test(text)) return false;
  return !endsWithStop(text) || (words <= LONGEST_WITH_STOP && !REPORTING.test(text));
}
