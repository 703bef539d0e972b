/** Where the article stands that an example changes. */
export const PATH = "articles/gia-lam/2021/2021-01-06-hoi-nghi.md";
const HEAD = `title: Hội nghị lần thứ Năm
district: gia-lam
date: 06/01/2021
term: 2020-2025
author: Vương Vân
`;

/** The whole article that an example of the guide stands for: keys, a body, or all of it. */
export function articleOf(language: string, text: string): string {
  if (language === "yaml") return `---\n${merged(HEAD, text)}---\n\nNội dung.\n`;
  const isWhole = /^(---|\w+:)/.test(text);
  return isWhole ? text : `---\n${HEAD}---\n\n${text}`;
}

/** The mapping `base` with the top-level keys of `changes` in the place of its own. */
export function merged(base: string, changes: string): string {
  const keys = new Set([...changes.matchAll(/^([a-z_]+):/gm)].map(([, key]) => key));
  const kept = base
    .split(/^(?=[a-z_]+:)/m)
    .filter((part) => !keys.has(/^([a-z_]+):/.exec(part)?.[1]));
  return kept.join("") + changes;
}
