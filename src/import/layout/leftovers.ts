import type { Row } from "./row.ts";
import { type Sheet, toFurniture } from "./sheet.ts";

const WORDS_OF_EDITORS = new Set([
  "undefined",
  "null",
  "nan",
  "leftcenterrightdel",
  "object object",
]);
const FILE = /\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg|pdf|docx?|mp[34])$/i;
const LONGEST_FILE_NAME = 200;
/** Names that cameras and message programs give: `0659 8c513d713e62c23c9b73`, `127 (1)-hình ảnh-0`. */
const MADE_BY_MACHINES = [
  /^(?=\S*\d)(?=\S*[a-f])[0-9a-f]{12,64}$/i,
  /^[\d ]{1,8} ?[0-9a-f]{12,64}$/i,
  /^[\d ().-]{1,20}hình ảnh[\d ().-]{0,12}$/iu,
  /^(?:img|dsc|dscn|dscf|image|photo|screenshot|z)[_ -]?\d{2,}[\w -]{0,60}$/i,
];
const PLACE_OF_PICTURE = /^\[?(?:ảnh|hình ảnh|image|img|photo|thumbnail)\]?$/iu;
/** `doan ket dan chu ky cuong`: an alternative text made from a file name. */
const WITHOUT_MARKS = /^[a-z\d]+(?:[ _-][a-z\d]+){3,}$/;
const MARKED = /[À-ỹĐđ]/u;

/**
 * Takes off what programs left in the text: lone signs, file names, alternative texts without accents.
 * Those without accents stay on a page that has none.
 */
export function takeOffLeftovers(sheet: Sheet): void {
  const accents = sheet.rows.some((row) => row.words > 5 && MARKED.test(row.text));
  for (const row of sheet.rows) {
    if (row.block.kind === "table" || row.text === "") continue;
    const machine = isFileName(row) || WORDS_OF_EDITORS.has(row.key) || isLoneSign(row);
    if (machine || (accents && WITHOUT_MARKS.test(row.text))) toFurniture(sheet, row);
  }
}

/** True for the name of a file, what is left of one, or a word in its place. */
function isFileName(row: Row): boolean {
  const { text } = row;
  if (text.length > LONGEST_FILE_NAME) return false;
  if (FILE.test(text) && !/^https?:/i.test(text) && row.words <= 12) return true;
  if (PLACE_OF_PICTURE.test(text)) return true;
  return MADE_BY_MACHINES.some((pattern) => pattern.test(text));
}

function isLoneSign(row: Row): boolean {
  return !/[\p{L}\p{N}]/u.test(row.text) && row.block.kind !== "image" && !isEndMark(row.text);
}

/** `./.` on a line of its own is dealt with where the text ends. */
function isEndMark(text: string): boolean {
  return /^[./\s]+$/.test(text) && text.includes("/");
}
