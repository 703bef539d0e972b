import { isCaption, isSceneLine } from "./caption/isCaption.ts";
import { TELLING } from "./caption/telling.ts";
import { isTopic } from "./caption/topic.ts";
import { decidePictures } from "./pictures.ts";
import { endsWithFullStop, endsWithStop, isSentence, opensAsLead } from "./prose.ts";
import type { Row } from "./row.ts";
import { decideRuns } from "./runs.ts";
import type { Sheet } from "./sheet.ts";

const LONGEST_LINE = 35;
const BOLD = /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/;

/** Decides what every row that is left is: text, a sub-heading, the caption of a picture, a list. */
export function decideBody(sheet: Sheet): void {
  const rows = sheet.rows.filter((row) => row.role === undefined);
  for (const row of rows) row.role = roleOfKind(row);
  decidePictures(sheet, rows);
  decideRuns(
    rows.filter((row) => row.role !== "furniture"),
    (row) => isCaption(row.text, sheet.known),
  );
  const body = rows.filter((row) => row.role !== "furniture");
  let listed = false;
  body.forEach((row, at) => {
    const [before, after] = [body[at - 1], body[at + 1]];
    listed = isListed(row, before, listed);
    if (row.role === undefined) row.role = roleOfText(row, { before, after, listed, sheet });
  });
}

/** True for the lines that a text announces (`gồm các đồng chí:`), up to the one that ends with a stop. */
function isListed(row: Row, before: Row | undefined, listed: boolean): boolean {
  if (before?.role !== "paragraph" || isSceneLine(row.text)) return false;
  if (/[:,]$/u.test(before.text)) return !/ảnh/iu.test(before.text);
  return listed && !endsWithFullStop(before.text) && row.words <= LONGEST_LINE;
}

function roleOfKind(row: Row): Row["role"] {
  const { kind, caption } = row.block;
  if (kind === "image" || kind === "list" || kind === "table" || kind === "quote") return kind;
  if (caption) return "caption";
  if (kind === "heading")
    return row.words > LONGEST_LINE || isSentence(row) ? undefined : "subheading";
  return undefined;
}

/** What stands beside a row. */
interface Beside {
  before: Row | undefined;
  after: Row | undefined;
  /** The text before has announced the row. */
  listed: boolean;
  sheet: Sheet;
}

function roleOfText(row: Row, { before, after, listed, sheet }: Beside): Row["role"] {
  const { text, words, markdown } = row;
  if (!listed && isCaption(text, sheet.known)) return "caption";
  if (endsWithStop(text) || words > LONGEST_LINE || isSentence(row)) return "paragraph";
  if (listed || /^["“(]|,$/u.test(text) || /^\p{Ll}/u.test(text) || opensAsLead(text))
    return "paragraph";
  const followed =
    after !== undefined && (after.role === "list" || after.role === "table" || leadsOn(after));
  if (markdown !== undefined && BOLD.test(markdown) && followed) return "subheading";
  // Before the first paragraph a line without a stop is the summary under the headline.
  if (before === undefined) return words >= 8 ? "paragraph" : "subheading";
  if (TELLING.test(text) || text.includes(";")) return "paragraph";
  if (isTopic(text, sheet.known)) return followed ? "subheading" : "paragraph";
  return "caption";
}

function leadsOn(row: Row): boolean {
  return (
    row.role === "paragraph" ||
    row.role === "caption" ||
    row.role === "image" ||
    (row.role === undefined && endsWithStop(row.text))
  );
}
