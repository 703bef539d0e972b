import type { Element, Nodes, Root, RootContent } from "hast";
import { walk } from "../../../markdown/walk.ts";
import type { Stated } from "../../model.ts";
import { isElement, property } from "../html/elements.ts";
import { gather } from "../html/gather.ts";
import { statedByJsonLd } from "./jsonLd.ts";
import { statedBySaver } from "./savedFrom.ts";

/** Names that pages give to what they state (`property`, `name`, `itemprop`), and ours for it. */
const META: Partial<Record<string, string>> = {
  "og:title": "title",
  "twitter:title": "title",
  "dc.title": "title",
  "dcterms.title": "title",
  "article:published_time": "published",
  "og:article:published_time": "published",
  "og:published_time": "published",
  datepublished: "published",
  pubdate: "published",
  "publish-date": "published",
  publishdate: "published",
  publication_date: "published",
  "dc.date": "published",
  "dc.date.issued": "published",
  "dcterms.created": "published",
  "article:modified_time": "modified",
  "og:updated_time": "modified",
  datemodified: "modified",
  lastmod: "modified",
  author: "author",
  "article:author": "author",
  "dc.creator": "author",
  "article:section": "section",
  articlesection: "section",
  "og:url": "url",
  "og:site_name": "site",
  "application-name": "site",
  "dc.publisher": "site",
  description: "summary",
  "og:description": "summary",
  keywords: "keywords",
  news_keywords: "keywords",
  "og:type": "type",
};

const LONGEST_VALUE = 2_000;
const LONGEST_LITERAL = 300;

/** What a page says of itself outside its text, in its order; `source` is the text that was parsed. */
export function statedBy(tree: Root, source: string): Stated[] {
  const found: Stated[] = [];
  const add = (node: Nodes, name: string, value: string): void => {
    const words = value.replace(/\s+/g, " ").trim();
    if (words === "" || words.length > LONGEST_VALUE) return;
    found.push({
      name,
      value: words,
      line: node.position?.start.line ?? 1,
      literal: literalOf(node),
    });
  };
  const literalOf = (node: Nodes): string => {
    const { start, end } = node.position ?? {};
    const [from, to] = [start?.offset ?? 0, end?.offset ?? 0];
    return source
      .slice(from, Math.min(to, from + LONGEST_LITERAL))
      .replace(/\s+/g, " ")
      .trim();
  };
  walk<RootContent>(tree, (node) => {
    if (node.type === "comment") {
      found.push(...statedBySaver(node.value, node.position?.start.line ?? 1));
      return false;
    }
    if (!isElement(node)) return undefined;
    if (isElement(node, "script") && /ld\+json/i.test(property(node, "type"))) {
      found.push(...statedByJsonLd(textOf(node), node.position?.start.line ?? 1));
      return false;
    }
    const [name, value] = statement(node);
    if (name) add(node, name, value);
    return !isElement(node, "script", "style", "svg");
  });
  return found;
}

function statement(node: Element): [string | undefined, string] {
  if (isElement(node, "title")) return ["title", gather(node.children)?.text ?? ""];
  if (isElement(node, "link")) {
    const rel = property(node, "rel").toLowerCase();
    return [rel === "canonical" ? "url" : undefined, property(node, "href")];
  }
  const item = property(node, "itemProp").toLowerCase();
  if (isElement(node, "time")) {
    const isPublished = item.includes("datepublished") || "pubDate" in node.properties;
    return [isPublished ? "published" : undefined, property(node, "dateTime")];
  }
  if (!isElement(node, "meta")) return [undefined, ""];
  const names = [property(node, "property"), property(node, "name"), item];
  const name = names.map((each) => META[each.trim().toLowerCase()]).find(Boolean);
  return [name, property(node, "content")];
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === "text" ? child.value : "")).join("");
}
