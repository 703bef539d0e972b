import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import type { NamedGroup } from "../groups.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { words } from "../words.ts";

/** The list of all bylines. */
export interface AuthorsProps {
  frame: FrameProps;
  authors: CountedLink[];
}

/** The listing of one byline or tag; a notice where several spellings share its address. */
export interface NameProps extends ListingProps {
  notice?: string;
}

/** One page with all bylines, by given name. */
export function authorsPages({ site, groups }: Context): AuthorsProps[] {
  const authors = groups.authors.map(({ slug, names, articles }) =>
    countedLink(linkTo(site, names.join(" / "), addresses.author(slug)), articles),
  );
  return [{ frame: frameProps(site, addresses.authors, words.authors, [site.home]), authors }];
}

/** The listing of each byline. */
export function authorPages(context: Context): NameProps[] {
  const { site, groups } = context;
  const crumbs = [site.home, linkTo(site, words.authors, addresses.authors)];
  return groups.authors.flatMap((group) =>
    listingPages(context, {
      ...subject(group, addresses.author),
      kicker: words.authors,
      crumbs,
    }).map((page) => ({ ...page, notice: group.names.length > 1 ? words.sharedName : undefined })),
  );
}

/** The listing of each tag; spellings that share an address are one subject, so there is no notice. */
export function tagPages(context: Context): NameProps[] {
  const crumbs = [context.site.home];
  return context.groups.tags.flatMap((group) =>
    listingPages(context, { ...subject(group, addresses.tag), kicker: words.tags, crumbs }),
  );
}

/** The listing of each section, of those without articles too. */
export function sectionPages(context: Context): NameProps[] {
  const { archive, groups, site } = context;
  return archive.sections.flatMap(({ slug, name, description }) =>
    listingPages(context, {
      address: addresses.section(slug),
      heading: name,
      kicker: words.sections,
      description,
      crumbs: [site.home],
      articles: groups.bySection.get(slug) ?? [],
    }).map((page) => ({ ...page, notice: description })),
  );
}

function subject({ slug, names, articles }: NamedGroup, address: (slug: string) => string) {
  return { address: address(slug), heading: names.join(" / "), articles };
}
