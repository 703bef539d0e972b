import type { Registry, Rule } from "../rule.ts";

/** A shorter title in capitals may be an abbreviation. */
const MIN_CAPITALS = 8;

/** A run of white space, controls and signs without width. */
export const STRAY = /[\s\p{Cc}\u200b-\u200f\u2060\ufeff]+/gu;

/** The title has no stray spaces or control characters and is not all in capitals. */
export const cleanTitle: Rule = {
  id: "clean-title",
  judge({ frontMatter: { title }, locate }, registry) {
    if (title === undefined) return [];
    const tidy = tidyTitle(title);
    const found = { ...locate(["title"]), key: "title" };
    if (tidy !== title) {
      return [
        {
          ...found,
          message: "Nhan đề có dấu cách thừa, dấu cách không ngắt hoặc ký tự lạ",
          expected: "mỗi chỗ một dấu cách thường, không ở hai đầu",
          suggestion: tidy || undefined,
        },
      ];
    }
    if (!isAllCapitals(title)) return [];
    return [
      {
        ...found,
        message: "Nhan đề viết toàn chữ hoa",
        expected: "viết hoa như câu thường và tên riêng",
        suggestion: sentenceCase(title, registry),
      },
    ];
  },
};

/** `title` with single plain spaces and nothing invisible. */
export function tidyTitle(title: string): string {
  return title.replace(STRAY, " ").trim();
}

/** True for a title all in capitals that is too long to be an abbreviation. */
export function isAllCapitals(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= MIN_CAPITALS && letters.every((letter) => letter === letter.toUpperCase())
  );
}

/** `title` as a sentence is written. Only a first reading: of names it knows the districts and the city. */
export function sentenceCase(title: string, { districts, site }: Registry): string {
  const names = [...districts.values()].map(({ names }) => names.name);
  if (site) names.push(site.city);
  const lower = title.toLowerCase();
  const named = names.reduce((text, name) => text.replaceAll(name.toLowerCase(), name), lower);
  return named
    .replace(/\p{L}/u, (first) => first.toUpperCase())
    .replace(/(?<=lần thứ |khóa )[ivx]+/gu, (roman) => roman.toUpperCase());
}
