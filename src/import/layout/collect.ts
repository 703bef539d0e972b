import type { Layout, Piece } from "../model.ts";
import { splitCredit } from "./caption/credit.ts";
import { tableOf } from "./rawTable.ts";
import type { Row } from "./row.ts";
import { type Sheet, takeOff } from "./sheet.ts";
import { bestByline } from "./signatures.ts";

type Figure = Extract<Piece, { role: "figure" }>;
type Written = Exclude<Piece, Figure>;

/** The sheet as a layout, once every row has its role. */
export function collect(sheet: Sheet): Layout {
  const pieces = piecesOf(sheet);
  for (const row of sheet.rows) {
    if (row.role !== undefined && EVIDENCE.has(row.role)) takeOff(sheet, row, row.text);
  }
  const byline = bestByline(sheet);
  const { title, datelines, sections, agencyMark, reprint, urls } = sheet;
  const inOrder = <Found extends { line: number }>(found: Found[]) =>
    [...found].sort((a, b) => a.line - b.line);
  return {
    ...(title && { title }),
    datelines: inOrder(datelines),
    ...(byline && { byline }),
    sections: inOrder(sections),
    ...(agencyMark && { agencyMark }),
    ...(reprint && { reprint }),
    urls: inOrder(urls),
    pieces,
    furniture: inOrder(sheet.furniture),
  };
}

function piecesOf(sheet: Sheet): Piece[] {
  const pieces: Piece[] = [];
  let table: Row[] = [];
  const body = sheet.rows.filter((row) => row.role !== undefined && BODY.has(row.role));
  for (const [at, row] of body.entries()) {
    if (row.role === "image") pieces.push(pictureOf(row));
    else if (row.role === "caption") addCaption(sheet, pieces, row);
    else if (isRawTable(row)) table.push(row);
    else if (isWritten(row.role)) pieces.push(textOf(row, row.role));
    if (table.length > 0 && !isRawTable(body[at + 1])) {
      pieces.push(...tableOf(table));
      table = [];
    }
  }
  return pieces;
}

function isRawTable(row: Row | undefined): boolean {
  return row?.role === "table" && row.block.kind === "text";
}

function isWritten(role: Row["role"]): role is Written["role"] {
  return role !== undefined && WRITTEN.has(role);
}

/** Lines that facts are read from. They are no part of the article, whatever becomes of the facts. */
const EVIDENCE: ReadonlySet<string> = new Set(["dateline", "section", "url", "reprint"]);
const WRITTEN: ReadonlySet<string> = new Set(["paragraph", "subheading", "list", "table", "quote"]);
const BODY: ReadonlySet<string> = new Set([...WRITTEN, "image", "caption"]);

function textOf(row: Row, role: Written["role"]): Written {
  const { line, text, markdown } = row;
  return { role, line, text, ...(markdown !== undefined && { markdown }) };
}

function pictureOf(row: Row): Figure {
  const { line, text, block } = row;
  const alt = block.image?.alt.replace(/\s+/g, " ").trim();
  const caption = text === alt ? "" : text;
  return { role: "figure", line, caption, ...(block.image && { image: block.image }) };
}

/** A caption belongs to the picture directly before it that has none, else it is a lost picture's. */
function addCaption(sheet: Sheet, pieces: Piece[], row: Row): void {
  const last = pieces.at(-1);
  const split = splitCredit(row.text);
  for (const part of split?.rest ?? []) takeOff(sheet, row, part);
  const caption = split ? split.caption : row.text;
  const credit = split?.credit;
  const wanting =
    last?.role === "figure" && (last.caption === "" || caption === "") && !last.credit;
  if (wanting && !(last.caption !== "" && credit === undefined)) {
    if (caption !== "") last.caption = caption;
    if (credit !== undefined) last.credit = credit;
    return;
  }
  pieces.push({ role: "figure", line: row.line, caption, ...(credit !== undefined && { credit }) });
}
