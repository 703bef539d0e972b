import { kindWords } from "../../../src/derive/searchWords.ts";
import type { Found } from "./find.ts";
import type { Library } from "./library.ts";
import type { Query } from "./query.ts";
import { type Part, snippetParts, titleParts } from "./snippet.ts";

/** A result as it is shown. */
export interface Result {
  href: string;
  title: Part[];
  snippet: Part[];
  /** `2021-01-06`; undefined for an address that does not tell it. */
  day?: string;
  /** Slug of the district. */
  district?: string;
  /** What kind of page it is; undefined for an article. */
  kind?: string;
}

/** What is shown of a page that was found; day and district are in the address of an article. */
export async function resultOf(
  library: Library,
  { page, level }: Found,
  query: Query,
): Promise<Result> {
  const { url, kind, title, content } = await library.fragment(page);
  const [, district, day] = /\/([^/]+)\/(\d{4}-\d\d-\d\d)-[^/]*\/$/.exec(url) ?? [];
  return {
    href: library.base + url.slice(1),
    title: titleParts(title, query, level),
    snippet: snippetParts(content, query, level),
    day,
    district,
    kind: kind === "bai-viet" ? undefined : kindWords[kind],
  };
}

/** The list item of a result; `districtName` gives the name of a slug. */
export function resultItem(
  page: Document,
  { href, title, snippet, day, district, kind }: Result,
  districtName: (slug: string) => string,
): HTMLLIElement {
  const item = page.createElement("li");
  const article = item.appendChild(page.createElement("article"));
  const dateline = article.appendChild(page.createElement("p"));
  dateline.className = "dateline";
  if (day) {
    const time = dateline.appendChild(page.createElement("time"));
    time.dateTime = day;
    time.textContent = day.split("-").reverse().join("/");
  }
  if (district) {
    dateline.append(" ");
    dateline.appendChild(page.createElement("span")).textContent = districtName(district);
  }
  if (kind) {
    dateline.appendChild(page.createElement("b")).textContent = kind;
  }
  const link = article.appendChild(page.createElement("h3")).appendChild(page.createElement("a"));
  link.href = href;
  appendParts(link, title);
  const excerpt = article.appendChild(page.createElement("p"));
  excerpt.className = "excerpt";
  appendParts(excerpt, snippet);
  return item;
}

/** As text, never as HTML: the texts are the articles' own. */
function appendParts(element: HTMLElement, parts: readonly Part[]): void {
  for (const { text, found } of parts) {
    if (!found) element.append(text);
    else element.appendChild(element.ownerDocument.createElement("mark")).textContent = text;
  }
}
