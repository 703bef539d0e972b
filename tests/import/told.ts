import type { Outcome } from "../../src/import/importInput.ts";

/** Where the letters of an input may go: the body, the title, the byline, and what was taken off. */
function told({ imported }: Outcome): string {
  const of = (name: string) => imported.fields.find(({ field }) => field === name);
  const furniture = imported.furniture.map(({ text }) => text);
  const parts = [imported.article?.body, of("title")?.literal, of("author")?.literal, ...furniture];
  return parts.join("\n");
}

/** Letters and digits of `text` that the outcome tells less often than `text` has them. */
export function lostLetters(text: string, outcome: Outcome): [letter: string, lost: number][] {
  const after = counts(told(outcome));
  return [...counts(text)].flatMap(([letter, count]): [string, number][] => {
    const lost = count - (after.get(letter) ?? 0);
    return lost > 0 ? [[letter, lost]] : [];
  });
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [letter] of text.normalize("NFC").matchAll(/[\p{L}\p{N}]/gu)) {
    found.set(letter, (found.get(letter) ?? 0) + 1);
  }
  return found;
}
