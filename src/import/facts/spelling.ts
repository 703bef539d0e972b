/** Open syllables with oa, oe, uy are written in two ways: school books print `hoà`, most others `hòa`. */
const SCHOOL = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
const PRESS = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const IN_PRESS = new Map(SCHOOL.map((school, i) => [school, PRESS[i] ?? school]));
const OPEN = /(?:(?<!q)u[ỳýỷỹỵ]|o[àáảãạèéẻẽẹ])(?![\p{L}\p{M}])/gu;

/**
 * `text` in small letters, with one spelling for what is printed in several: uỷ as ủy, hoà as hòa, eth as đ,
 * any white space as a space. Character for character as long as the NFC of `text`, so that an index in
 * the one is an index in the other. Accents stay. For comparing only.
 */
export function evenSpelling(text: string): string {
  const composed = text.normalize("NFC");
  return smallLetters(composed)
    .replaceAll("ð", "đ")
    .replace(/\s/g, " ")
    .replace(OPEN, (syllable) => IN_PRESS.get(syllable) ?? syllable);
}

/** İ is one letter and becomes two: such letters stay as they are. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (char) => {
    const one = char.toLowerCase();
    return one.length === char.length ? one : char;
  }).join("");
}

/** True when letters of `text` are capitals without exception, and there are enough to tell. */
export function isShouting(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}*\p{Lu}\P{L}*\p{Lu}\P{L}*\p{Lu}/u.test(text);
}

/** The end of `text` after the last sentence in it that is over; `TP.`, `TX.` and the like end none. */
export function lastSentence(text: string): string {
  const ends = [...text.matchAll(/(?<!(?<![\p{L}])(?:tp|tx|tt|q|h|p|đ|t))[.!?…;]\s+|:\s/giu)];
  const end = ends.at(-1);
  return end ? text.slice(end.index + end[0].length) : text;
}
