import { fold } from "../../../text/fold.ts";
import { keyOf, type Row } from "../row.ts";
import { ABOVE, ABOVE_PATTERNS } from "./above.ts";
import { BELOW, BESIDE_OTHERS } from "./below.ts";
import { BELOW_PATTERNS, BELOW_PRINTED, LINK_LINES } from "./belowPatterns.ts";
import { BETWEEN, BETWEEN_PATTERNS } from "./between.ts";

/** Longer lines are looked at by the patterns alone. */
const LONGEST_PHRASE = 16;
const LONGEST_LINE = 60;

/** A line with a day (`Ngày đăng 26/05/2020 | Lượt xem: 9`) is a dateline first. */
const DAY = /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/;

const LONGEST_IMPRINT = 2_000;
const IMPRINT =
  /giay phep|tong bien tap|toa soan|dien thoai|co quan chu quan|ban bien tap|ban quyen|ghi ro nguon|hotline|fax|email|chiu trach nhiem|tru so/g;

interface Furnishing {
  phrases: ReadonlySet<string>;
  patterns: readonly RegExp[];
}

const between = furnishing(BETWEEN, BETWEEN_PATTERNS);
const above = furnishing([...ABOVE, ...BETWEEN], [...ABOVE_PATTERNS, ...BETWEEN_PATTERNS]);
const below = furnishing([...BELOW, ...BETWEEN], BELOW_PATTERNS);
const besideOthers = furnishing([...BELOW, ...BETWEEN, ...BESIDE_OTHERS], []);

function furnishing(phrases: readonly string[], patterns: readonly RegExp[]): Furnishing {
  return { phrases: new Set(phrases.map(keyOf)), patterns };
}

/** True for buttons, counters and links to other pages, which may stand between paragraphs too. */
export function isBetween(row: Row): boolean {
  return isShort(row) && (matches(row, between) || printed(row, LINK_LINES));
}

/** True for what stands above a title and is no name of a section. */
export function isAbove(row: Row): boolean {
  return isShort(row) && matches(row, above);
}

/** True for the head of a list, a form or a footer that stands below a text. */
export function isBelow(row: Row): boolean {
  if (!isShort(row)) return false;
  return matches(row, below) || printed(row, BELOW_PRINTED);
}

/** True for fields of forms and heads of boxes whose names are also words of articles. */
export function isBelowBesideOthers(row: Row): boolean {
  return isShort(row) && matches(row, besideOthers);
}

/** True for the head of a list of links, which pages also put between paragraphs. */
export function isLinkBox(row: Row): boolean {
  return /^(?:cac |nhung )?(?:tin|bai|xem|doc)(?: |$)/.test(row.key) && isBelow(row);
}

/** True for the lines of a footer that say who answers for a site, however long they are. */
export function isImprint(row: Row): boolean {
  const found = fold(row.text.slice(0, LONGEST_IMPRINT)).match(IMPRINT) ?? [];
  return new Set(found).size >= 3;
}

function isShort(row: Row): boolean {
  return row.key !== "" && row.words <= LONGEST_LINE;
}

function printed(row: Row, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(row.text));
}

function matches({ key, text }: Row, { phrases, patterns }: Furnishing): boolean {
  if (patterns.some((pattern) => pattern.test(key))) return true;
  return !DAY.test(text) && isMadeOf(key, phrases);
}

/**
 * True where the line is nothing but phrases one after another, with or without numbers round them:
 * `(0) Bình luận`, `Chia sẻ Zalo`, `A- A A+ | Tăng tương phản Giảm tương phản`.
 */
function isMadeOf(key: string, phrases: ReadonlySet<string>): boolean {
  const words = key.split(" ");
  if (words.length > LONGEST_PHRASE) return false;
  const isNumber = (word: string) => /^\d+$/.test(word);
  if (words.every(isNumber)) return false;
  const reached = [true];
  for (let end = 1; end <= words.length; end++) {
    const last = words[end - 1] ?? "";
    reached[end] =
      (isNumber(last) && reached[end - 1] === true) ||
      words.some((_, start) => {
        return start < end && reached[start] && phrases.has(words.slice(start, end).join(" "));
      });
  }
  return reached[words.length] === true;
}
