import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";

/** The bodies of all articles below a content folder, in the order of their paths. */
export function bodiesIn(content: string): string[] {
  const articles = join(content, "articles");
  return readdirSync(articles, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => splitFrontMatter(readFileSync(join(articles, name), "utf8")).body);
}

/** The words of running text, as often as they stand there, without what is no word. Throws when there are none. */
export function wordsOf(bodies: readonly string[]): string[] {
  const words = bodies
    .flatMap((body) => body.split(/\s+/))
    .filter((word) => /^\p{L}+$/u.test(word));
  if (words.length === 0)
    throw new Error("articles without words: there is nothing to invent from");
  return words;
}
