import { splitFrontMatter } from "../../../read/frontMatter.ts";
import type { Block, Stated } from "../../model.ts";

/** A Markdown file of another generator taken apart. */
export interface MarkdownFile {
  stated: Stated[];
  /** Lines of a front matter that cannot be read: kept as text around the article. */
  unread: Block[];
  body: string;
  /** The file's line on which `body` begins. */
  bodyLine: number;
}

/** Keys of other generators, and what pages state by our names. */
const NAMES: Partial<Record<string, string>> = {
  headline: "title",
  date: "published",
  pubdate: "published",
  publishdate: "published",
  published_at: "published",
  datepublished: "published",
  lastmod: "modified",
  updated: "modified",
  authors: "author",
  byline: "author",
  category: "section",
  categories: "section",
  canonical: "url",
  canonical_url: "url",
  source_url: "url",
  original_url: "url",
  link: "url",
  publisher: "site",
  description: "summary",
  excerpt: "summary",
};

const LINE = /^([\p{L}\p{N}_-]{1,40})\s*[:=]\s*(.*)$/u;

/**
 * Splits a Markdown file; YAML by the project's own reader, TOML and broken YAML line by line. Other
 * languages are refused, for some run code. Without a front matter all is body.
 */
export function frontMatterOfElsewhere(text: string): MarkdownFile | { reason: string } {
  const [first = "", ...others] = text.split("\n");
  const language = /^---+[ \t]*([^\s-][^\n]{0,20})$/.exec(first.trimEnd())?.[1];
  if (language && /^\w+$/.test(language)) {
    return { reason: `Phần đầu bài viết bằng “${language}”; chỉ nhận YAML` };
  }
  const fence = first.trimEnd();
  const close =
    fence === "---" || fence === "+++" ? others.findIndex((line) => line.trimEnd() === fence) : -1;
  if (close < 0) return { stated: [], unread: [], body: text, bodyLine: 1 };
  const body = others.slice(close + 1).join("\n");
  const rest = { body, bodyLine: close + 3 };
  const lines = others.slice(0, close);
  if (fence === "---") {
    const { data, locate, raw, findings } = splitFrontMatter(text);
    const isMap = typeof data === "object" && data !== null && !Array.isArray(data);
    if (findings.length === 0 && isMap) {
      const flat = flatten(data as Record<string, unknown>);
      const stated = flat.map(({ path, value }) => {
        const { line } = locate(path);
        const literal = text.split("\n", line).at(-1)?.trim() ?? "";
        return { name: nameOf(String(path[0])), value: raw(path) ?? value, line, literal };
      });
      return { stated, unread: [], ...rest };
    }
  }
  return { ...byLines(lines), ...rest };
}

function flatten(data: Record<string, unknown>): { path: PropertyKey[]; value: string }[] {
  const found: { path: PropertyKey[]; value: string }[] = [];
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(value)) for (const [i, each] of value.entries()) visit(each, [...path, i]);
    else if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
    } else if (value !== null && value !== "") found.push({ path, value: String(value) });
  };
  visit(data, []);
  return found;
}

function byLines(lines: readonly string[]): Pick<MarkdownFile, "stated" | "unread"> {
  const stated: Stated[] = [];
  const unread: Block[] = [];
  for (const [index, row] of lines.entries()) {
    const literal = row.trim();
    const [, key = "", value = ""] = LINE.exec(row) ?? [];
    const plain = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    const line = index + 2;
    if (key !== "" && plain !== "") stated.push({ name: nameOf(key), value: plain, line, literal });
    else if (literal !== "") unread.push({ line, text: literal, kind: "text", main: false });
  }
  return { stated, unread };
}

function nameOf(key: string): string {
  return NAMES[key.toLowerCase()] ?? key;
}
