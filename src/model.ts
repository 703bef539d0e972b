import type { CitedDocument, UndecidedMention } from "./documents/model.ts";
import type { RenderedBody } from "./markdown/renderBody.ts";
import type { DateTime } from "./read/date.ts";
import type { ImageShape, ImageShapes } from "./read/imageShape.ts";
import type { FrontMatter } from "./validate/schema/article.ts";
import type { Body } from "./validate/schema/body.ts";
import type { DocumentFile } from "./validate/schema/document.ts";
import type { Person } from "./validate/schema/person.ts";
import type { District, NewsSource, Section, Site } from "./validate/schema/registry.ts";

/** A published article: valid, complete, its body rendered. */
export interface Article {
  /** Relative to the content folder; the article's identity. */
  path: string;
  address: string;
  slug: string;
  title: string;
  district: string;
  date: DateTime;
  dateBasis: FrontMatter["date_basis"];
  term: string;
  runUpTo?: string;
  /** Names as printed; empty where the page prints none. */
  authors: readonly string[];
  source?: FrontMatter["source"];
  rights: FrontMatter["rights"];
  section?: string;
  tags: readonly string[];
  /** Those that the front matter names. */
  people: FrontMatter["people"];
  summary?: string;
  updated?: DateTime;
  corrections: FrontMatter["corrections"];
  aliases: readonly string[];
  cover?: Cover;
  afterClosure?: string;
  body: RenderedBody;
  /** Short names for the file; for all that is above, with no more of the body than its excerpt and citations; for all. */
  versions: { file: string; facts: string; whole: string };
}

/** The picture above an article; `address` is that of the published file. */
export interface Cover {
  /** Relative to the content folder. */
  path: string;
  address: string;
  alt: string;
  caption?: string;
  credit?: string;
  shape: ImageShape;
}

/** Everything that the site shows, as plain data. */
export interface Archive {
  site: Site;
  /** The site's "about" text. */
  about: RenderedBody;
  sections: readonly Section[];
  sources: readonly NewsSource[];
  /** In the order of the Vietnamese alphabet. */
  districts: readonly District[];
  /** By given name, then the rest of the name, then slug. */
  people: readonly Person[];
  /** The city and the nation, by their slugs. */
  bodies: ReadonlyMap<string, Body>;
  /** Newest first. */
  articles: readonly Article[];
  /** That articles cite or editors describe, by id. */
  documents: readonly CitedDocument[];
  /** What editors say of documents, by the names of their files. */
  documentFiles: ReadonlyMap<string, DocumentFile>;
  /** Citations that may mean one document or another, in order of the articles' days. */
  undecided: readonly UndecidedMention[];
  /** Image files that published articles show, relative to the content folder. */
  images: readonly string[];
  /** Of all images of the content folder, shown or not. */
  shapes: ImageShapes;
}
