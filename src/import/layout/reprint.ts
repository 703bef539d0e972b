import type { Known } from "./known.ts";
import { keyOf, type Row } from "./row.ts";

const FROM =
  /^\(?\s?(?:[Nn]guồn|NGUỒN|[Tt]rích nguồn|[Dd]ẫn nguồn|[Ss]ource|[Đđ]ăng lại từ)(?: tin| bài viết| bài| TIN)?(?: \p{Lu}[^:]{0,40})?\s?:\s*\S/u;
const AFTER = /^\(?\s?(?:[Tt]heo|THEO):?\s+(?:\p{Lu}|[a-z\d-]{2,40}\.[a-z.]{2,6})/u;
const BRACKETED = /^\(([^()]{2,60})\)\.?$/u;
const MOST_WORDS = 14;
const ADDRESS = /https?:\/\/[^\s()<>"“”]+/u;

/** True for a line that says from where the page has its text: `(Theo VTV1)`, `Nguồn Thử TV: http://…`. */
export function isReprint(row: Row, known: Known): boolean {
  const { text, words } = row;
  if (words > MOST_WORDS || words === 0) return false;
  if (FROM.test(text)) return true;
  if (AFTER.test(text)) return !/[,;:]|[^.]\.$/u.test(text);
  const inside = BRACKETED.exec(text)?.[1] ?? text;
  return namesSource(inside, known);
}

/** True where the words are names or marks of known sources and nothing else: `TTXVN/Vietnam+`. */
export function namesSource(text: string, known: Known): boolean {
  if (text.length > 60) return false;
  const isKnown = (name: string) => {
    const key = keyOf(name);
    return known.sources.has(key) || known.sources.has(key.replace(/^bao /, ""));
  };
  return isKnown(text) || text.split("/").every((part) => part.trim() !== "" && isKnown(part));
}

/** The reprint mark at the end of a paragraph, as printed with the space before it. */
export function reprintAtEnd(text: string, known: Known): string | undefined {
  const tail = text.slice(-120);
  const found = /\s*\(([^()]{2,80})\)\.?$/u.exec(tail);
  if (found?.[1] !== undefined) {
    const inside = found[1].trim();
    const says =
      /^(?:theo|nguồn)(?!\p{L})[^,]{2,}$/iu.test(inside) && /\p{Lu}|\.\p{L}/u.test(inside.slice(4));
    if (says || namesSource(inside, known)) return found[0];
  }
  const plain = /(?<=[.…!?”"])\s+theo (?<name>[^.,;]{2,50})\.?$/iu.exec(tail);
  const name = plain?.groups?.name ?? "";
  return plain && namesSource(name, known) ? plain[0] : undefined;
}

/** The first web address in a text. */
export function addressIn(text: string): string | undefined {
  return ADDRESS.exec(text)?.[0].replace(/[.,;]+$/, "");
}
