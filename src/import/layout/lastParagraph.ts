import { readByline } from "./byline/form.ts";
import { isCaption } from "./caption/isCaption.ts";
import { endsWithStop } from "./prose.ts";
import { addressIn, reprintAtEnd } from "./reprint.ts";
import type { Row } from "./row.ts";
import { cut, evidence, type Sheet, takeOff, toFurniture } from "./sheet.ts";

const END_MARK = /\s?(?:\.\s?\/{1,2}\s?\.?|\/{1,2}\s?\.)$/u;
const STOP = /[.!?…]["”’)]?$/u;
const LONGEST_TAIL = 80;
const MOST_SYLLABLES = 12;

/** Takes end marks (`./.`), source and author off the end of the last paragraph. */
export function cutLastParagraph(sheet: Sheet): void {
  const body = sheet.rows
    .slice(Math.min(sheet.leadAt, sheet.titleAt + 1))
    .filter((row) => row.role === undefined && row.block.kind === "text" && !row.block.caption);
  for (const row of body) cutEndMark(sheet, row);
  const last = body.findLast((row) => row.role === undefined && !isCaption(row.text, sheet.known));
  if (!last || last.words < 6) return;
  cutReprint(sheet, last);
  if (sheet.bylines.length === 0) cutByline(sheet, last);
  cutReprint(sheet, last);
  cutEndMark(sheet, last);
}

/** `./.` goes, and leaves the sentence its stop. */
function cutEndMark(sheet: Sheet, row: Row): void {
  const mark = END_MARK.exec(row.text.slice(-8))?.[0];
  if (mark === undefined) return;
  if (mark.length === row.text.length) {
    toFurniture(sheet, row);
    return;
  }
  takeOff(sheet, row, mark);
  cut(row, mark, "end");
  addStop(row);
}

/** The stop that was printed with a mark belongs to the sentence. */
function addStop(row: Row): void {
  if (STOP.test(row.text)) return;
  row.text += ".";
  if (row.markdown !== undefined) row.markdown += ".";
}

function cutReprint(sheet: Sheet, row: Row): void {
  const mark = reprintAtEnd(row.text, sheet.known);
  if (mark === undefined || sheet.reprint || mark.length >= row.text.length) return;
  sheet.reprint = evidence(row, mark.trim());
  const address = addressIn(mark);
  if (address !== undefined) sheet.urls.push(evidence(row, address));
  takeOff(sheet, row, mark);
  cut(row, mark, "end");
  if (mark.endsWith(".")) addStop(row);
}

/** A name after the last sentence: `… trước ngày 4/4/2011. Thuần Hưng`, `… của huyện. X.H`. */
function cutByline(sheet: Sheet, row: Row): void {
  const tail = row.text.slice(-LONGEST_TAIL);
  const from = row.text.length - tail.length;
  for (const { index } of tail.matchAll(/(?<=[.!?…/]["”’')]{0,2})\s+(?=[("“]?\p{Lu})/gu)) {
    if (!endsWithStop(row.text.slice(0, from + index))) continue;
    const part = tail.slice(index);
    if (part.split(" ").length > MOST_SYLLABLES) continue;
    const name = /^\s*\((?<inside>[^()]+)\)\.?$/u.exec(part)?.groups?.inside ?? part.trim();
    const byline = readByline(name, sheet.known);
    if (!byline) continue;
    sheet.bylines.push({ ...evidence(row, byline.names), rank: 1 });
    takeOff(sheet, row, byline.before);
    takeOff(sheet, row, byline.after);
    if (part.trim() !== name) takeOff(sheet, row, "()");
    cut(row, part, "end");
    return;
  }
}
