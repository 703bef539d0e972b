import { endsWithFullStop } from "./prose.ts";
import { cellsOf } from "./rawTable.ts";
import type { Row } from "./row.ts";

/** Verses and other short lines under each other: more than this are no sub-headings. */
const FEWEST_VERSES = 3;
const LONGEST_VERSE = 12;
const BULLET = /^(?<sign>[-–—•●▪◦‣∙·+*])\s+\S/u;
const NUMBER = /^(?<number>\d{1,2})[.)/]\s+\S/u;

/** Decides rows that are something only together: lists, tables of raw text, verses. */
export function decideRuns(rows: readonly Row[], isCaption: (row: Row) => boolean): void {
  const bothVerses = (row: Row, next: Row) =>
    isVerse(row) && isVerse(next) && !isCaption(row) && !isCaption(next);
  let at = 0;
  while (at < rows.length) {
    const length =
      runOf(rows, at, "list", sameBullets, 2) ||
      runOf(rows, at, "table", sameCells, 2) ||
      runOf(rows, at, "paragraph", bothVerses, FEWEST_VERSES);
    at += Math.max(1, length);
  }
}

function runOf(
  rows: readonly Row[],
  from: number,
  role: "list" | "table" | "paragraph",
  continues: (row: Row, next: Row) => boolean,
  least: number,
): number {
  let end = from + 1;
  for (; end < rows.length; end++) {
    const [row, next] = [rows[end - 1], rows[end]];
    if (!row || !next || next.role !== undefined || row.role !== undefined) break;
    if (!continues(row, next)) break;
  }
  const run = rows.slice(from, end);
  if (run.length < least || (role === "paragraph" && !areVerses(run))) return 0;
  const becomes = role === "list" && isDialogue(run) ? "paragraph" : role;
  for (const row of run) row.role = becomes;
  return run.length;
}

function sameBullets(row: Row, next: Row): boolean {
  const sign = BULLET.exec(row.text)?.groups?.sign;
  if (sign !== undefined) return sign === BULLET.exec(next.text)?.groups?.sign;
  const number = Number(NUMBER.exec(row.text)?.groups?.number);
  return number + 1 === Number(NUMBER.exec(next.text)?.groups?.number);
}

/** Questions and answers begin with dashes too. */
function isDialogue(run: readonly Row[]): boolean {
  return run.some(
    (row) => /\?["”]?$/u.test(row.text) || /^[-–—]\s+(?:thưa|vâng|dạ)\s/iu.test(row.text),
  );
}

function sameCells(row: Row, next: Row): boolean {
  const cells = cellsOf(row).length;
  return cells > 1 && cells === cellsOf(next).length;
}

function isVerse(row: Row): boolean {
  const { text, words, block } = row;
  return block.kind === "text" && words <= LONGEST_VERSE && !BULLET.test(text);
}

/** Short paragraphs end with a full stop, most verses do not. */
function areVerses(run: readonly Row[]): boolean {
  return run.filter((row) => !endsWithFullStop(row.text)).length * 2 >= run.length;
}
