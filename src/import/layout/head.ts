import { readByline } from "./byline/form.ts";
import { isAbove, isBelow, isBelowBesideOthers, isBetween } from "./chrome/match.ts";
import { breadcrumbs, isLabel, onceOfTwice } from "./labels.ts";
import type { Row } from "./row.ts";
import { evidence, type Sheet, toFurniture } from "./sheet.ts";
import { takeByline, takeDateline, takeReprint } from "./signatures.ts";
import { repeatsTitle } from "./title.ts";

/** More lines above a title than these are a menu, of which only the last may name the section. */
const MOST_SECTIONS = 3;
const LONGEST_HEAD = 8;
const LONGEST_SECTION = 16;

/** Decides the lines above the title, and those between the title and the first running text. */
export function decideHead(sheet: Sheet): void {
  const { rows, titleAt, leadAt } = sheet;
  const top = titleAt < 0 ? leadAt : titleAt;
  const above = rows
    .slice(0, top)
    .filter((row) => row.role === undefined && decideAbove(sheet, row));
  const isMenu = above.length > MOST_SECTIONS || top > LONGEST_HEAD;
  above.forEach((row, at) => {
    const near = !isMenu || at === above.length - 1;
    if (near && mayBeSection(row, sheet)) takeSection(sheet, row);
    else if (titleAt >= 0 && row.words <= LONGEST_SECTION) toFurniture(sheet, row);
  });
  if (titleAt < 0) return;
  for (const row of rows.slice(titleAt + 1, leadAt)) {
    if (row.role === undefined && row.block.kind !== "image") decideBelowTitle(sheet, row);
  }
}

/** True where a line above the title is left to be the name of a section, or text. */
function decideAbove(sheet: Sheet, row: Row): boolean {
  if (row.block.kind === "image") {
    if (sheet.titleAt >= 0) row.role = "furniture";
    return false;
  }
  const parts = breadcrumbs(row);
  if (parts) {
    for (const part of parts) {
      if (!repeatsText(part, sheet)) sheet.sections.push(evidence(row, part));
    }
    toFurniture(sheet, row);
    return false;
  }
  if (repeatsTitle(row, sheet)) toFurniture(sheet, row);
  else if (takeDateline(sheet, row)) return false;
  else if (isLabel(row.text, sheet.known)) return true;
  else if (isAbove(row) || isBetween(row) || isBelow(row)) toFurniture(sheet, row);
  return row.role === undefined;
}

function repeatsText(part: string, sheet: Sheet): boolean {
  return sheet.title?.value.startsWith(part) ?? false;
}

function mayBeSection(row: Row, sheet: Sheet): boolean {
  if (row.block.kind !== "text" && row.block.kind !== "heading") return false;
  if (isLabel(row.text, sheet.known)) return true;
  return row.words <= (sheet.titleAt >= 0 ? LONGEST_SECTION : 6) && !/[.!?;:,]$/u.test(row.text);
}

function takeSection(sheet: Sheet, row: Row): void {
  row.role = "section";
  const once = onceOfTwice(row.text);
  sheet.sections.push(evidence(row, once ?? row.text));
}

function decideBelowTitle(sheet: Sheet, row: Row): void {
  if (repeatsTitle(row, sheet)) toFurniture(sheet, row);
  else if (takeDateline(sheet, row) || takeReprint(sheet, row)) return;
  else if (isAbove(row) || isBetween(row) || isBelow(row) || isBelowBesideOthers(row))
    toFurniture(sheet, row);
  else if (readByline(row.text, sheet.known)) takeByline(sheet, row, 3);
  else if (isLabel(row.text, sheet.known) && row.block.kind === "text") takeSection(sheet, row);
}
