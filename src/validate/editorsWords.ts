import type { DocumentRecord, Settlement } from "../documents/model.ts";
import { printedSign } from "../documents/printedSign.ts";
import type { Place, Position } from "../message.ts";
import { articleAddress, parseArticlePath } from "./articlePath.ts";
import { documentRecord, fileRecord } from "./documentRecord.ts";
import type { Registry } from "./rule.ts";
import type { FrontMatter } from "./schema/article.ts";
import type { DocumentMention } from "./schema/document.ts";

/** What editors say of documents. */
export interface EditorsWords {
  records: readonly DocumentRecord[];
  settlements: readonly WrittenSettlement[];
}

/** A settlement, the path of the article that it is about, and where an editor wrote it. */
export interface WrittenSettlement extends Settlement {
  path: string;
  writtenAt: Place;
}

/** An article to be published; one with errors has no front matter. */
export interface SettlingArticle {
  path: string;
  frontMatter?: FrontMatter | undefined;
  /** Where the items of `documents` stand in its file; undefined where it has none. */
  documentPlaces?: readonly Position[] | undefined;
}

type Documents = Pick<Registry, "documents" | "documentPlace">;

/**
 * The documents of `content/documents/`, and what they and front matters say of citations in `articles`. What names
 * an article or a file that is not there or not valid is left out: rules tell of it.
 */
export function editorsWords(
  registry: Documents,
  articles: readonly SettlingArticle[],
): EditorsWords {
  const files = [...registry.documents].map(([slug, file]) => [slug, fileRecord(file)] as const);
  const records = new Map(files);
  return {
    records: [...records.values()],
    settlements: [
      ...articles.flatMap((article) => inArticle(article, records)),
      ...inFiles(registry, articles, records),
    ],
  };
}

type Records = ReadonlyMap<string, DocumentRecord>;

function inArticle(article: SettlingArticle, records: Records): WrittenSettlement[] {
  const { path: file, frontMatter, documentPlaces = [] } = article;
  return (frontMatter?.documents ?? []).flatMap((item, i) => {
    const document = named(item, records);
    const position = documentPlaces[i];
    const about = aboutArticle(article, item);
    if (!document || !position || !about) return [];
    const { mention, line = position.line } = about;
    // What the text only alludes to stands where it is named: in the front matter.
    const place = mention === undefined ? { line } : {};
    return [{ ...about, ...place, document, writtenAt: { file, ...position } }];
  });
}

function named({ document, issuer, kind, ...item }: DocumentMention, records: Records) {
  if (document !== undefined) return records.get(document);
  return issuer && kind ? documentRecord({ issuer, kind, ...item }) : undefined;
}

function inFiles(
  { documents, documentPlace }: Documents,
  articles: readonly SettlingArticle[],
  records: Records,
): WrittenSettlement[] {
  const known = new Map(articles.map((article) => [article.path, article]));
  return [...documents].flatMap(([slug, { cited_in }]) =>
    cited_in.flatMap(({ article: path, ...item }, i) => {
      const about = aboutArticle(known.get(path), item);
      const document = records.get(slug);
      const key = item.mention === undefined ? "article" : "mention";
      const writtenAt = documentPlace(slug, ["cited_in", i, key]);
      return about && document && writtenAt ? [{ ...about, document, writtenAt }] : [];
    }),
  );
}

/** Which citation of an article is meant; a sign is written as documents have it. */
function aboutArticle(
  article: SettlingArticle | undefined,
  { mention, line }: Pick<DocumentMention, "mention" | "line">,
) {
  const parts = article?.frontMatter && parseArticlePath(article.path);
  if (!article?.frontMatter || !parts) return undefined;
  return {
    path: article.path,
    article: articleAddress(parts),
    articleDay: article.frontMatter.date.day,
    ...(mention !== undefined && { mention: printedSign(mention)?.sign ?? mention }),
    ...(line !== undefined && { line }),
  };
}

/** Paths of the articles in which files of documents settle a citation. */
export function articlesSettled({ documents }: Pick<Registry, "documents">): Set<string> {
  const cited = [...documents.values()].flatMap(({ cited_in }) => cited_in);
  return new Set(cited.map(({ article }) => article));
}
