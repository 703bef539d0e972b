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
}

/** Joins registry, articles and bodies to the archive that pages are made of. */
export function assembleArchive(content: ValidContent): Archive {
  const { registry, articles, bodies, baseUrl, shapes } = content;
  if (!registry.site) throw new Error("the archive was assembled without a valid site.yaml");
  const about = bodies.get(ABOUT) ?? NO_BODY;
  const published = articles
    .flatMap((article) => articlesOf(article, bodies, shapes))
    .sort(newestFirst);
  return {
    site: { ...registry.site, base_url: baseUrl },
    about,
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
    images: [...new Set([...imagesOf(about), ...published.flatMap(shownIn)])].sort(),
    shapes,
  };
}

function articlesOf(
  { path, frontMatter }: Rendering,
  bodies: ReadonlyMap<string, RenderedBody | undefined>,
  shapes: ImageShapes,
): Article[] {
  const parts = parseArticlePath(path);
  if (!frontMatter || !parts) return [];
  const { author, date_basis, run_up_to, after_closure, cover, draft: _, ...rest } = frontMatter;
  return [
    {
      ...rest,
      path,
      address: articleAddress(parts),
      slug: parts.slug,
      dateBasis: date_basis,
      runUpTo: run_up_to,
      afterClosure: after_closure,
      authors: author.length === 1 && author[0] === UNSIGNED ? [] : author,
      cover: cover && coverOf(cover, path, shapes),
      body: bodies.get(path) ?? NO_BODY,
    },
  ];
}

function shownIn({ cover, body }: Article): string[] {
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
