import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Invented } from "./inventArticle.ts";

/** Layouts that make the pages this program makes too: articles, and lists of twenty with their feeds. */
const LAYOUTS = "tests/bench/hugo/layouts";

/** From this version on, the size of a page of a list has a table of its own. */
const PAGER_TABLE = 128;

/** Writes Hugo's site into `folder`; `version` as `hugo version` prints it. */
export function writeHugoSite(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(LAYOUTS, join(folder, "layouts"), { recursive: true });
  const minor = Number(/v0\.(\d+)/.exec(version)?.[1] ?? PAGER_TABLE);
  const pages = minor < PAGER_TABLE ? "paginate = 20\n" : "";
  const table = minor < PAGER_TABLE ? "" : "[pagination]\npagerSize = 20\n";
  writeFileSync(join(folder, "config.toml"), `${HEAD}${pages}${table}${GROUPS}`);
  return folder;
}

const HEAD = `baseURL = "https://example.org/"
languageCode = "vi"
title = "Biên niên"
timeout = "600s"
`;

const GROUPS = `[services.rss]
limit = 20
[taxonomies]
district = "districts"
term = "terms"
sitting = "sittings"
year = "years"
month = "months"
author = "authors"
`;

/** The article as Hugo reads it: with the lists that this program works out by itself. */
export function hugoText({ title, district, day, term, author, body }: Invented): string {
  const front = {
    title,
    date: `${day}T08:30:00+07:00`,
    districts: [district],
    terms: [term],
    sittings: [`${district}-${term}`],
    years: [day.slice(0, 4)],
    months: [day.slice(0, 7)],
    authors: [author],
  };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}`;
}
