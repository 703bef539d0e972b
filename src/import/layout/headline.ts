import { readByline } from "./byline/form.ts";
import { isSceneLine } from "./caption/isCaption.ts";
import { isLabelledDate, readDateline, timeInBrackets } from "./dateline.ts";
import { breadcrumbs, isLabel, onceOfTwice, opensAsLabel } from "./labels.ts";
import { isSentence, opensAsLead } from "./prose.ts";
import { countWords, keyOf, type Row } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import { withoutSite } from "./siteName.ts";

/** The titles the page states of itself, without the name of its site. */
export function statedTitles(sheet: Sheet): string[] {
  const valuesOf = (name: string) =>
    sheet.stated.filter((stated) => stated.name === name).map((stated) => stated.value);
  const sites = valuesOf("site");
  return valuesOf("title").map((title) => withoutSite(title, sites, sheet.known));
}

const SHORTEST_START = 20;
/** What is printed twice on one line is the name of a section, unless it is as long as a headline. */
const FEWEST_WORDS_TWICE = 6;

/** True where a line is what the page states to be its title, though one of the two may be cut short. */
export function isStatedTitle(row: Row, titles: readonly string[]): boolean {
  if (row.key === "") return false;
  const time = timeInBrackets(row.text);
  const key = time === undefined ? row.key : keyOf(row.text.replace(time, ""));
  return titles.some((title) => {
    const stated = keyOf(title);
    if (stated === key) return true;
    const cutShort = /(?:…|\.{3})$/u.test(title) && stated.length >= SHORTEST_START;
    return cutShort && key.startsWith(stated);
  });
}

/**
 * How much speaks for a line being the title; 0 where it cannot be. `before` and `after` are the lines
 * beside it that are no furniture.
 */
export function headlineScore(
  row: Row,
  sheet: Sheet,
  titles: readonly string[],
  beside: { before?: Row | undefined; after?: Row | undefined },
): number {
  if (isStatedTitle(row, titles)) return 20;
  const timed = timeInBrackets(row.text) !== undefined;
  const heading = row.block.kind === "heading" && row.block.depth === 1;
  if (heading && isLabel(row.text, sheet.known)) return 0;
  if (!timed && !heading && !looksLikeHeadline(row, sheet)) return 0;
  const { before, after } = beside;
  let score = row.words >= 6 ? 3 : 1;
  if (row.words <= 4) score -= 0.5;
  if (timed) score += 6;
  if (heading) score += 8;
  if (after && isLabelledDate(after.text)) score += 4;
  else if (after && readDateline(after, sheet.known)) score += 2;
  if (after && readByline(after.text, sheet.known)) score += 1;
  if (before && readDateline(before, sheet.known)) score += 1;
  // Four words that nothing else speaks for are as likely the name of a section.
  return score < 1 ? 0 : score;
}

function looksLikeHeadline(row: Row, sheet: Sheet): boolean {
  const { text, words, block } = row;
  if (block.kind !== "text" && block.kind !== "heading") return false;
  if (words < 4 || isSentence(row) || (words >= 15 && opensAsLead(text))) return false;
  const once = onceOfTwice(text) ?? text;
  if (isLabel(once, sheet.known) || opensAsLabel(row)) return false;
  if (once !== text && countWords(once) < FEWEST_WORDS_TWICE) return false;
  if (/[,;:]$/u.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (breadcrumbs(row) || readDateline(row, sheet.known) || readByline(text, sheet.known))
    return false;
  return !isSceneLine(text);
}
