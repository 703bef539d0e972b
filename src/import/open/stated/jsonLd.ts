import type { Stated } from "../../model.ts";

const LONGEST = 300_000;
const MOST_OBJECTS = 500;
const ARTICLE = /article|posting|report$/i;

/** Keys of an article in schema.org's vocabulary, and our names for them. */
const KEYS: readonly { key: string; name: string }[] = [
  { key: "headline", name: "title" },
  { key: "datePublished", name: "published" },
  { key: "dateModified", name: "modified" },
  { key: "author", name: "author" },
  { key: "articleSection", name: "section" },
  { key: "publisher", name: "site" },
  { key: "mainEntityOfPage", name: "url" },
  { key: "url", name: "url" },
];

/** What the articles in a block of JSON-LD say of themselves; empty where it cannot be read. */
export function statedByJsonLd(json: string, line: number): Stated[] {
  if (json.length > LONGEST) return [];
  const found: Stated[] = [];
  for (const article of articlesIn(parse(json))) {
    for (const { key, name } of KEYS) {
      for (const value of valuesOf(article[key])) {
        found.push({ name, value, ...placeOf(json, key, value, line) });
      }
    }
    found.push({ name: "type", value: "article", ...placeOf(json, "@type", "", line) });
  }
  return found;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, ""),
    );
  } catch {
    // Many portals print their titles into JSON unescaped.
    return undefined;
  }
}

/** The objects that are articles, at the top or in lists and graphs; never more than a few hundred. */
function articlesIn(data: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const open = [data];
  for (let seen = 0; open.length > 0 && seen < MOST_OBJECTS; seen++) {
    const item = open.shift();
    if (Array.isArray(item)) open.push(...item.slice(0, MOST_OBJECTS));
    else if (isObject(item)) {
      if (valuesOf(item["@type"]).some((type) => ARTICLE.test(type))) found.push(item);
      else open.push(item["@graph"], item.mainEntity);
    }
  }
  return found;
}

function isObject(item: unknown): item is Record<string, unknown> {
  return typeof item === "object" && item !== null && !Array.isArray(item);
}

/** Texts of a value: itself, the name or address of the thing it describes, or those of a list. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((each) => (Array.isArray(each) ? [] : valuesOf(each)));
  const text = isObject(value) ? (value.name ?? value["@id"]) : value;
  const words = typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
  return words === "" || words.length > 1_000 ? [] : [words];
}

/** Where the key with this value stands; the key alone where the value is escaped or elsewhere. */
function placeOf(
  json: string,
  key: string,
  value: string,
  line: number,
): { line: number; literal: string } {
  const quoted = JSON.stringify(value);
  let at = json.indexOf(`"${key}"`);
  const valueAt = value === "" ? -1 : json.indexOf(quoted, Math.max(at, 0));
  if (at < 0) at = 0;
  const end = valueAt >= at && valueAt < at + 400 ? valueAt + quoted.length : at + key.length + 2;
  const above = json.slice(0, at).match(/\n/g)?.length ?? 0;
  return { line: line + above, literal: json.slice(at, end).replace(/\s+/g, " ") };
}
