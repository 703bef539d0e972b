const OPENING = (name: string) => `<!-- npm run docs: ${name} -->`;
const CLOSING = "<!-- hết -->";

/**
 * `page` with the text between the marks of `name` replaced; all else stays as it was written.
 * Throws when the page has no such marks, or the second is missing.
 */
export function replaceMarked(page: string, name: string, text: string): string {
  const opening = OPENING(name);
  const start = page.indexOf(opening);
  const end = page.indexOf(CLOSING, start);
  if (start < 0 || end < 0) throw new Error(`the page has no ${opening} … ${CLOSING}`);
  return `${page.slice(0, start)}${opening}\n\n${text}\n\n${page.slice(end)}`;
}
