/** A text as the readers of citations want it, and the way back to the text that was given. */
export interface EvenText {
  given: string;
  /** Its letters composed (NFC), in the case that was given. */
  text: string;
  /** `text` in small letters, its dashes, slashes and tone marks alike; just as long. */
  lower: string;
  /** The place in `given` of a place in `text`. */
  placeInGiven: (index: number) => number;
}

const ALIKE = /[‐-―−_⁄∕／\u00ad\u200b-\u200d\u2060ð]|uỷ|khoá/g;
/** Most blocks hold nothing of it, which is told faster. */
const MAY_BE_ALIKE = /[‐-―−_⁄∕／\u00ad\u200b-\u200d\u2060ðỷ]/;
const EVEN: Record<string, string> = { uỷ: "ủy", khoá: "khóa", ð: "đ" };

/** Makes the spellings of one thing alike, without moving a character of the composed text. */
export function evenText(given: string): EvenText {
  const { text, placeInGiven } = compose(given);
  const lower = toLower(text);
  const even = !MAY_BE_ALIKE.test(lower) && !lower.includes("khoá");
  return { given, text, lower: even ? lower : lower.replace(ALIKE, evenOf), placeInGiven };
}

function evenOf(found: string): string {
  if (EVEN[found]) return EVEN[found];
  if (/[⁄∕／]/.test(found)) return "/";
  return /[‐-―−_]/.test(found) ? "-" : " ";
}

function toLower(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // The dotted capital I of Turkish becomes two characters.
  return [...text].map((letter) => sameLength(letter, letter.toLowerCase())).join("");
}

const sameLength = (letter: string, lower: string) =>
  lower.length === letter.length ? lower : letter;

/** What a decomposed Vietnamese letter has; to look for it is quicker than to compose a text that has none. */
const MARK = /[\u0300-\u036f]/;

function compose(given: string): Pick<EvenText, "text" | "placeInGiven"> {
  const text = MARK.test(given) ? given.normalize("NFC") : given;
  if (text === given) return { text, placeInGiven: (index) => index };
  const places: number[] = [];
  let composed = "";
  for (const { 0: cluster, index } of given.matchAll(/[\s\S]\p{M}*/gu)) {
    const letters = cluster.normalize("NFC");
    for (let i = 0; i < letters.length; i++) places.push(index);
    composed += letters;
  }
  return { text: composed, placeInGiven: (index) => places[index] ?? given.length };
}
