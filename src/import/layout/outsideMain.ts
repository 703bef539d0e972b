import { readByline } from "./byline/form.ts";
import { readDateline } from "./dateline.ts";
import { isStatedTitle } from "./headline.ts";
import { breadcrumbs, isLabel } from "./labels.ts";
import { isSentence } from "./prose.ts";
import { isReprint } from "./reprint.ts";
import type { Row } from "./row.ts";
import { type Sheet, toFurniture } from "./sheet.ts";

/** Headlines, days and names stand this close to the text they belong to. */
const NEAR = 8;
const NEXT = 2;
const ABOVE_TITLE = 5;
const BELOW_TEXT = 4;

/**
 * In a saved page whose main part is known, all outside it is furniture, but for what articles have outside
 * of it: the headline, section and day above, the lead between, the author below.
 */
export function takeOffOutsideMain(sheet: Sheet, titles: readonly string[]): void {
  const { rows } = sheet;
  const first = rows.findIndex((row) => row.block.main === true);
  if (first < 0) return;
  const last = rows.findLastIndex((row) => row.block.main === true);
  const title = titleNear(rows, first, titles, sheet);
  const start = title < 0 ? first : Math.min(title, first);
  rows.forEach((row, at) => {
    if (row.block.main !== false || row.role !== undefined || at === title) return;
    const kept =
      at < start
        ? start - at <= ABOVE_TITLE && standsAbove(row, sheet, start - at)
        : at < first
          ? standsBetween(row, sheet, Math.min(at - start, first - at))
          : at > last && at - last <= BELOW_TEXT && standsBelow(row, sheet);
    if (!kept) toFurniture(sheet, row);
  });
}

/** Of the lines before the text that are the stated title, or a headline by their markup, the nearest. */
function titleNear(rows: readonly Row[], first: number, titles: readonly string[], sheet: Sheet) {
  const head = rows.slice(0, first + NEAR);
  const nearest = (test: (row: Row) => boolean) => {
    const within = head.findIndex((row, at) => at >= first && test(row));
    return within >= 0 ? within : head.findLastIndex(test);
  };
  const stated = nearest((row) => isStatedTitle(row, titles) && row.block.kind === "heading");
  if (stated >= 0) return stated;
  const plain = nearest((row) => isStatedTitle(row, titles));
  if (plain >= 0) return plain;
  return nearest(
    (row) =>
      row.block.kind === "heading" &&
      row.block.depth === 1 &&
      row.words >= 4 &&
      !isLabel(row.text, sheet.known),
  );
}

function standsAbove(row: Row, sheet: Sheet, distance: number): boolean {
  return (
    (distance <= NEXT && isLabel(row.text, sheet.known)) ||
    breadcrumbs(row) !== undefined ||
    readDateline(row, sheet.known) !== undefined
  );
}

function standsBetween(row: Row, sheet: Sheet, distance: number): boolean {
  if (readDateline(row, sheet.known)) return true;
  if (row.block.kind === "image") return distance <= NEAR;
  if (row.block.kind !== "text" && row.block.kind !== "heading") return false;
  if (isSentence(row)) return distance <= NEAR;
  return distance <= NEAR && readByline(row.text, sheet.known) !== undefined;
}

function standsBelow(row: Row, sheet: Sheet): boolean {
  if (row.block.kind !== "text") return false;
  const { known } = sheet;
  return (
    readByline(row.text, known) !== undefined ||
    readDateline(row, known) !== undefined ||
    isReprint(row, known)
  );
}
