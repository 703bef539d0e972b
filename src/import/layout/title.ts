import { isCaption } from "./caption/isCaption.ts";
import { isAbove, isBelow, isBetween } from "./chrome/match.ts";
import { readDateline, timeInBrackets } from "./dateline.ts";
import { headlineScore, isStatedTitle } from "./headline.ts";
import { onceOfTwice } from "./labels.ts";
import { isSentence } from "./prose.ts";
import { countWords, keyOf, type Row, setText } from "./row.ts";
import { evidence, type Sheet, takeOff } from "./sheet.ts";

/** What a page calls itself in fewer words is the name of a kind of page: `Chi tiết tin`. */
const FEWEST_WORDS = 4;
const LABEL = /^(?:title|tiêu đề|nhan đề|tên bài)\s?:\s+(?=\S)/iu;

/**
 * Finds the headline and the first line of running text. A page that prints no headline has the title it
 * states of itself, or none: a label of a section above the text is no title.
 */
export function findTitle(sheet: Sheet, titles: readonly string[]): void {
  const { rows } = sheet;
  const open = (row: Row) => row.role === undefined;
  sheet.leadAt = firstText(sheet, 0, titles);
  const head = rows.slice(0, sheet.leadAt + 3).filter(open);
  const stated = head.find((row) => isStatedTitle(row, titles));
  const best = stated ?? bestHeadline(sheet, titles);
  const chosen = best && rows.find((row) => open(row) && row.key === best.key && row.key !== "");
  if (chosen) {
    sheet.titleAt = rows.indexOf(chosen);
    becomeTitle(sheet, chosen);
    sheet.leadAt = firstText(sheet, sheet.titleAt + 1, titles);
    return;
  }
  const value = titles.find((title) => countWords(title) >= FEWEST_WORDS);
  const source = sheet.stated.find((entry) => entry.name === "title" && entry.value !== "");
  if (value !== undefined && source) {
    sheet.title = { value, line: source.line, literal: source.literal };
    sheet.titleKey = keyOf(value);
  }
}

function bestHeadline(sheet: Sheet, titles: readonly string[]): Row | undefined {
  const head = sheet.rows
    .slice(0, sheet.leadAt)
    .filter((row) => row.role === undefined && !isAbove(row) && !isBetween(row) && !isBelow(row));
  let best: { row: Row; score: number } | undefined;
  head.forEach((row, at) => {
    const beside = { before: head[at - 1], after: head[at + 1] };
    const score = headlineScore(row, sheet, titles, beside);
    if (score > (best?.score ?? 0)) best = { row, score };
  });
  return best?.row;
}

/** Index of the first row from `from` that reads as running text and is no caption. */
function firstText(sheet: Sheet, from: number, titles: readonly string[]): number {
  const isText = (row: Row, at: number) =>
    at >= from &&
    row.role === undefined &&
    (row.block.kind === "text" || row.block.kind === "quote" || row.block.kind === "heading") &&
    isSentence(row) &&
    !isStatedTitle(row, titles) &&
    timeInBrackets(row.text) === undefined &&
    readDateline(row, sheet.known) === undefined;
  const found = sheet.rows.findIndex(
    (row, at) => isText(row, at) && !row.block.caption && !isCaption(row.text, sheet.known),
  );
  const any = found >= 0 ? found : sheet.rows.findIndex(isText);
  return any >= 0 ? any : sheet.rows.length;
}

function becomeTitle(sheet: Sheet, row: Row): void {
  row.role = "title";
  const label = LABEL.exec(row.text)?.[0];
  if (label !== undefined) {
    takeOff(sheet, row, label);
    setText(row, row.text.slice(label.length));
  }
  const once = onceOfTwice(row.text);
  if (once !== undefined) {
    takeOff(sheet, row, once);
    setText(row, once);
  }
  const time = timeInBrackets(row.text);
  if (time !== undefined) {
    sheet.datelines.push(evidence(row, time.trim()));
    takeOff(sheet, row, time);
    setText(row, row.text.replace(time, " "));
  }
  sheet.title = { ...evidence(row, row.text), value: row.text };
  sheet.titleKey = row.key;
}

/** True for a line that says the title again. */
export function repeatsTitle(row: Row, sheet: Sheet): boolean {
  const { titleKey } = sheet;
  if (titleKey === "" || !row.key.endsWith(titleKey)) return false;
  return row.key === titleKey || keyOf(row.text.replace(LABEL, "")) === titleKey;
}
