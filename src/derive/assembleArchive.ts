import { digest, digestAs } from "../cache/digest.ts";
import {
  type DocumentLink,
  withDocumentLinks,
  withoutDocumentLinks,
} from "../markdown/documentLinks.ts";
import type { RenderedBody } from "../markdown/renderBody.ts";
import type { Rendering } from "../markdown/sendDrafts.ts";
import type { Archive, Article } from "../model.ts";
import type { ImageShapes } from "../read/imageShape.ts";
import { compareVietnamese } from "../text/collate.ts";
import { articleAddress, parseArticlePath } from "../validate/articlePath.ts";
import { UNSIGNED } from "../validate/authors.ts";
import type { Registry } from "../validate/rule.ts";
import type { FrontMatter } from "../validate/schema/article.ts";
import { imageTarget } from "../validate/target.ts";
import type { Citations } from "./identifyCitations.ts";
import { byGivenName, newestFirst } from "./order.ts";

/** The path under which the "about" text is rendered. */
export const ABOUT = "site.yaml";

/** Stands in for a body that a check did not render: it wants only addresses. */
const NO_BODY: RenderedBody = {
  html: "" as RenderedBody["html"],
  excerpt: "",
  minutes: 1,
  headings: [],
  targets: [],
  citations: [],
};

/** Valid content without a single error; `baseUrl` takes the place of that in `site.yaml`. */
export interface ValidContent {
  registry: Registry;
  /** To be published: no drafts among them. */
  articles: readonly Rendering[];
  /** By path, with the "about" text. A check leaves out those that it does not need. */
  bodies: ReadonlyMap<string, RenderedBody | undefined>;
  baseUrl: string;
  shapes: ImageShapes;
  citations: Pick<Citations, "documents" | "undecided">;
  /** Where the citations of the article at a path lead, in their order. */
  linksIn: (path: string) => readonly DocumentLink[];
}

/** Joins registry, articles and bodies to the archive that pages are made of. */
export function assembleArchive(content: ValidContent): Archive {
  const { registry, articles, bodies, baseUrl, shapes, citations, linksIn } = content;
  if (!registry.site) throw new Error("the archive was assembled without a valid site.yaml");
  const about = bodies.get(ABOUT) ?? NO_BODY;
  const published = articles
    .flatMap((article) => articlesOf(article, bodyOf(article), shapes))
    .sort(newestFirst);
  function bodyOf({ path }: Rendering): RenderedBody {
    const body = bodies.get(path) ?? NO_BODY;
    const links = linksIn(path);
    return links.length === 0 ? body : linkedBody(body, links);
  }
  return {
    site: { ...registry.site, base_url: baseUrl },
    // It is of no day and no district, by which a citation is read.
    about: { ...about, html: withoutDocumentLinks(about.html) },
    sections: registry.sections,
    sources: registry.sources,
    districts: [...registry.districts.values()].sort((a, b) =>
      compareVietnamese(a.names.name, b.names.name),
    ),
    bodies: registry.bodies,
    people: [...registry.people.values()].sort(
      (a, b) => byGivenName(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
    ),
    articles: published,
    documents: citations.documents,
    documentFiles: registry.documents,
    undecided: citations.undecided,
    images: [...new Set([...imagesOf(about), ...published.flatMap(shownIn)])].sort(),
    shapes,
  };
}

function articlesOf(
  { path, id, frontMatter, bodyLine, documentPlaces }: Rendering,
  body: RenderedBody,
  shapes: ImageShapes,
): Article[] {
  const parts = parseArticlePath(path);
  if (!frontMatter || !parts) return [];
  const { author, cover: told } = frontMatter;
  const cover = told && coverOf(told, path, shapes);
  // Each by its digest, which may be known from a former run.
  const [front, cited] = [digest(frontMatter), digest(body.citations)];
  const facts = digest([path, bodyLine, front, documentPlaces, cover?.shape, body.excerpt, cited]);
  // One by one: to take all but a few over costs more than all the rest of this.
  const article: AllKeys<Article> = {
    path,
    address: articleAddress(parts),
    slug: parts.slug,
    title: frontMatter.title,
    district: frontMatter.district,
    date: frontMatter.date,
    dateBasis: frontMatter.date_basis,
    term: frontMatter.term,
    runUpTo: frontMatter.run_up_to,
    authors: author.length === 1 && author[0] === UNSIGNED ? [] : author,
    source: frontMatter.source,
    rights: frontMatter.rights,
    section: frontMatter.section,
    tags: frontMatter.tags,
    people: frontMatter.people,
    summary: frontMatter.summary,
    updated: frontMatter.updated,
    corrections: frontMatter.corrections,
    aliases: frontMatter.aliases,
    cover,
    afterClosure: frontMatter.after_closure,
    body,
    versions: { file: id, facts, whole: digest([facts, body]) },
  };
  return [article];
}

/** Each key is named, also where it may be undefined, so that none can be forgotten. */
type AllKeys<T> = { [K in keyof Required<T>]: T[K] };

/** The body with its citations leading to their documents, read when it is printed. */
function linkedBody(body: RenderedBody, links: readonly DocumentLink[]): RenderedBody {
  const { excerpt, minutes, headings, targets, citations } = body;
  const linked: RenderedBody = {
    ...{ excerpt, minutes, headings, targets, citations },
    get html() {
      return withDocumentLinks(body.html, links);
    },
  };
  return digestAs(linked, digest([body, links]));
}

/** Image files that an article shows, relative to the content folder. */
export function shownIn({ cover, body }: Article): string[] {
  return [...(cover ? [cover.path] : []), ...imagesOf(body)];
}

function imagesOf({ targets }: RenderedBody): string[] {
  return targets.flatMap(({ target }) => (target.kind === "image" ? [target.path] : []));
}

function coverOf(
  cover: NonNullable<FrontMatter["cover"]>,
  from: string,
  shapes: ImageShapes,
): Article["cover"] {
  const target = imageTarget(cover.src, from);
  const shape = target.kind === "image" && shapes.get(target.path);
  if (!shape) return undefined;
  return { ...cover, alt: cover.alt ?? "", path: target.path, address: target.address, shape };
}
