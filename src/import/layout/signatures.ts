import type { Evidence } from "../model.ts";
import { type Byline, readByline, readCode } from "./byline/form.ts";
import { isReporter } from "./byline/names.ts";
import { readDateline } from "./dateline.ts";
import { addressIn, isReprint } from "./reprint.ts";
import type { Row } from "./row.ts";
import { evidence, type Sheet, takeOff, toFurniture } from "./sheet.ts";

/** Takes `row` for a dateline with all that stands on it; false where it is none. */
export function takeDateline(sheet: Sheet, row: Row): boolean {
  const found = readDateline(row, sheet.known);
  if (!found) return false;
  row.role = "dateline";
  sheet.datelines.push(evidence(row, row.text));
  if (found.section !== undefined) sheet.sections.push(evidence(row, found.section));
  if (found.byline) addByline(sheet, row, found.byline, 4);
  return true;
}

/** Takes `row` for a line that says from where the text is; false where it is none. */
export function takeReprint(sheet: Sheet, row: Row): boolean {
  if (!isReprint(row, sheet.known)) return false;
  row.role = "reprint";
  sheet.reprint ??= evidence(row, row.text);
  const address = addressIn(row.text);
  if (address !== undefined) sheet.urls.push(evidence(row, address));
  return true;
}

/** Takes `row` for a byline of the given rank; false where it is none. */
export function takeByline(sheet: Sheet, row: Row, rank: number): boolean {
  const byline = readByline(row.text, sheet.known) ?? readCode(row.text);
  if (!byline) return false;
  row.role = "byline";
  takeOff(sheet, row, byline.before);
  takeOff(sheet, row, byline.after);
  addByline(sheet, row, byline, rank);
  return true;
}

function addByline(sheet: Sheet, row: Row, byline: Byline, rank: number): void {
  // A name says more than `PV`, and a label leaves no doubt.
  const weight = rank + (byline.labelled ? 10 : 0) - tradeOnly(byline.names);
  sheet.bylines.push({ ...evidence(row, byline.names), rank: weight });
}

/** What a name says more than `PV`, and more than `PV Thái Bình`. */
function tradeOnly(names: string): number {
  if (!isReporter(names)) return 0;
  return names.split(" ").length <= 2 ? 5 : 2;
}

/**
 * The byline that says most; the others are furniture, so that no name is lost. Names on lines under each
 * other are one byline.
 */
export function bestByline(sheet: Sheet): Evidence | undefined {
  const [best, ...others] = [...sheet.bylines].sort((a, b) => b.rank - a.rank || a.line - b.line);
  if (!best) return undefined;
  const names = [best.literal];
  for (const { line, literal, rank } of others) {
    const beside = rank === best.rank && Math.abs(line - best.line) <= 2;
    if (beside && literal !== best.literal) names.push(literal);
    else sheet.furniture.push({ line, text: literal });
  }
  return { line: best.line, literal: names.join(" - ") };
}

/** `row` is no part of the article, unless it is a labelled byline, which counts wherever it stands. */
export function toFurnitureOrByline(sheet: Sheet, row: Row): void {
  const byline = row.words <= 12 ? readByline(row.text, sheet.known) : undefined;
  if (!byline?.labelled || !takeByline(sheet, row, 1)) toFurniture(sheet, row);
}
