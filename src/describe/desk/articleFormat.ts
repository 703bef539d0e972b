import { parse } from "yaml";
import { isoDate, parseDate } from "../../read/date.ts";
import { splitAuthors } from "../../validate/authors.ts";
import { printFrontMatter } from "../../validate/printFrontMatter.ts";

/** The name under which Decap CMS knows this format. */
export const ARTICLE_FORMAT = "bai-viet";

type Data = Record<string, unknown>;

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Hà Nội, in minutes east of UTC: the one clock that the form's dates are on. */
const OFFSET = 420;

/**
 * How the desk reads an article into a form and prints it from one. Names stand in one line there,
 * and days are ISO; a place that is left empty is left out, because `check` refuses empty keys.
 */
export const articleFormat = {
  /** The values of the form; the text below the front matter is its `body`. Throws for broken YAML. */
  fromFile(text: string): Data {
    const head = HEAD.exec(text);
    const read: unknown = head ? parse(head[1] ?? "") : {};
    const data: Data = { ...(isGroup(read) ? read : {}) };
    if (Array.isArray(data.author)) data.author = bylineOf(data.author.map(String));
    for (const key of ["date", "updated"]) data[key] = asIso(data[key]);
    if (isGroup(data.source)) {
      const { published, retrieved } = data.source;
      data.source = { ...data.source, published: asIso(published), retrieved: asIso(retrieved) };
    }
    const body = text.slice(head?.[0].length ?? 0).replace(/^\s*\n/, "");
    return { ...data, body };
  },

  /** The file of an article; its keys in the order of `fields`. */
  toFile(values: Data, fields: readonly string[] = []): string {
    const { body, ...data } = values;
    if (typeof data.author === "string") data.author = authorOf(data.author);
    if (data.draft === false) delete data.draft;
    const keys = Object.keys(data).sort((a, b) => placeIn(fields, a) - placeIn(fields, b));
    const kept = filled(Object.fromEntries(keys.map((key) => [key, data[key]])));
    const text = typeof body === "string" ? body.trim() : "";
    const head = printFrontMatter(isGroup(kept) ? kept : {});
    return text === "" ? head : `${head}\n${text}\n`;
  },
};

/** Names of a list in one line; a comma at the end tells that what looks like two names is one. */
function bylineOf(names: readonly string[]): string {
  const [only = ""] = names;
  return names.length === 1 && splitAuthors(only).length > 1 ? `${only},` : names.join(", ");
}

/** What is written for such a line: where it has commas a list, whose items are not split again. */
function authorOf(byline: string): string | string[] {
  if (!byline.includes(",")) return byline;
  const names = byline.split(",").flatMap((name) => name.trim() || []);
  const [only = ""] = names;
  return names.length === 1 && splitAuthors(only).length === 1 ? only : names;
}

/** A day that can be read, in ISO form as addresses need it; anything else as it was written. */
export function asIso(written: unknown): unknown {
  const read = typeof written === "string" ? parseDate(written, OFFSET) : undefined;
  return read ? isoDate(read, OFFSET) : written;
}

/** `value` without what is empty in it; undefined where nothing is left. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (isGroup(value)) {
    const entries = Object.entries(value).map(([key, inner]) => [key, filled(inner)] as const);
    const kept = entries.filter(([, inner]) => inner !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  const text = typeof value === "string" ? value.trim() : value;
  return text === "" || text === null ? undefined : text;
}

function placeIn(fields: readonly string[], key: string): number {
  const place = fields.indexOf(key);
  return place < 0 ? fields.length : place;
}

function isGroup(value: unknown): value is Data {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
