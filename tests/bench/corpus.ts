import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomBy } from "../site/incremental/random.ts";
import { hugoText } from "./hugoSite.ts";
import { type Invented, inventArticle } from "./inventArticle.ts";
import { bodiesIn, wordsOf } from "./words.ts";

/** The same invented articles twice: for this program, and for Hugo. */
export interface Corpus {
  /** A content folder: a registry, and the articles. */
  content: string;
  /** Hugo's folder of articles. */
  hugo: string;
  /** Paths of the articles, relative to both `content/articles` and `hugo`; sorted. */
  paths: string[];
}

/** Records that name articles; without these they would be errors. */
const NAMING = ["people", "documents"];

/**
 * Writes `count` articles below `folder`, the same for the same count and sources. The first of `sources`, content
 * folders, gives the registry; the words come from the articles of all.
 */
export function makeCorpus(count: number, sources: readonly string[], folder: string): Corpus {
  const [registry = "content"] = sources;
  const [content, hugo] = [join(folder, "noi-dung"), join(folder, "hugo-bai")];
  rmSync(folder, { recursive: true, force: true });
  copyRegistry(registry, content);
  const districts = readdirSync(join(registry, "districts")).map((file) => basename(file, ".yaml"));
  const material = { words: wordsOf(sources.flatMap(bodiesIn)), districts: districts.sort() };
  const random = randomBy(count);
  const paths: string[] = [];
  for (let number = 0; number < count; number++) {
    paths.push(writeArticle({ content, hugo }, inventArticle(material, random, number)));
  }
  return { content, hugo, paths: paths.sort() };
}

/** Writes an article for both; returns its path. */
export function writeArticle(
  { content, hugo }: Pick<Corpus, "content" | "hugo">,
  article: Invented,
): string {
  const { district, day, name } = article;
  const path = join(district, day.slice(0, 4), `${name}.md`);
  for (const [folder, text] of [
    [join(content, "articles"), ownText(article)],
    [hugo, hugoText(article)],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return path;
}

function ownText({ title, district, day, term, author, body }: Invented): string {
  const date = `${day}T08:30+07:00`;
  return `---\ntitle: "${title}"\ndistrict: ${district}\ndate: ${date}\nterm: ${term}\nauthor: ${author}\n---\n\n${body}`;
}

function copyRegistry(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const { name } = entry;
    if (entry.isDirectory() ? /^(?:articles|inbox)$/.test(name) : !name.endsWith(".yaml")) continue;
    cpSync(join(from, name), join(to, name), {
      recursive: true,
      filter: (file) => !(NAMING.includes(name) && namesArticles(file)),
    });
  }
}

const namesArticles = (file: string) =>
  file.endsWith(".yaml") && readFileSync(file, "utf8").includes("articles/");
