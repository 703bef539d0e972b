/** Elements whose text no browser shows. */
const UNSEEN = "head|script|style|template|iframe|title|noframes";

/** Letters and digits that a reader of the page sees, found without a parser; sorted, for comparing. */
export function lettersOfHtml(html: string): string {
  const shown = html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(new RegExp(`<(${UNSEEN})\\b[^>]*>[\\s\\S]*?</\\1\\s*>`, "gi"), "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");
  return letters(shown);
}

/** The letters and digits of a text in order of the alphabet, each as often as it occurs. */
export function letters(text: string): string {
  return [...text.normalize("NFC")]
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .sort()
    .join("");
}
