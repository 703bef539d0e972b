import type { Person } from "../../validate/schema/person.ts";
import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { peopleWords } from "../peopleWords.ts";
import { type TenureProps, tenureProps } from "../tenures.ts";

/** What the archive knows of a person. */
export interface PersonIdentity {
  also: readonly string[];
  note?: string;
  tenures: TenureProps[];
  sources: readonly string[];
}

/** The listing of the articles about one person; its first page says what they are evidence of. */
export interface PersonProps extends ListingProps {
  identity?: PersonIdentity;
}

/** The page of each person who has a record. */
export function personPages(context: Context): PersonProps[] {
  const { archive, site } = context;
  const crumbs = [site.home, linkTo(site, peopleWords.people, addresses.people)];
  return archive.people.flatMap((person) => {
    const { slug, name, also, note, sources } = person;
    const tenures = person.tenures.flatMap((tenure) => tenureProps(context, tenure) ?? []);
    const identity = { also, note, tenures, sources };
    return listingPages(context, {
      address: addresses.person(slug),
      heading: personHeading(archive.people, person),
      kicker: peopleWords.people,
      description: `${name}: ${peopleWords.about}`,
      crumbs,
      articles: context.byPerson.get(slug) ?? [],
    }).map((page) => (page.first ? { ...page, identity } : page));
  });
}

/** The name; of those whom a name is shared by, with a number: two pages must not bear one title. */
export function personHeading(people: readonly Person[], person: Person): string {
  const twins = people.filter(({ name }) => name === person.name);
  return twins.length > 1 ? `${person.name} (${twins.indexOf(person) + 1})` : person.name;
}
