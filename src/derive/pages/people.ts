import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { byGivenName } from "../order.ts";
import { peopleWords } from "../peopleWords.ts";
import { bodyLabel, type Label, type Witness, witness } from "../tenures.ts";

/** What one article says of someone of a name. */
export interface Statement {
  role: string;
  body: Label;
  article: Witness;
}

/** All persons: those with records, and names that articles print. */
export interface PeopleProps {
  frame: FrameProps;
  /** Each with the offices, once each, as `Bí thư Huyện ủy, Huyện Gia Lâm`. */
  records: { person: CountedLink; offices: string[] }[];
  named: { name: string; statements: Statement[] }[];
}

/** One page; a name without a record stands by itself and is never joined with another. */
export function peoplePages(context: Context): PeopleProps[] {
  const { archive, site } = context;
  const { people, intro } = peopleWords;
  return [
    {
      frame: frameProps(site, addresses.people, people, [site.home], intro),
      records: archive.people.map((person) => {
        const offices = person.tenures.map(
          ({ role, body }) => `${role}, ${bodyLabel(context, body).label}`,
        );
        const link = linkTo(site, person.name, addresses.person(person.slug));
        return {
          person: countedLink(link, context.byPerson.get(person.slug)),
          offices: [...new Set(offices)],
        };
      }),
      named: namedIn(context),
    },
  ];
}

function namedIn(context: Context): PeopleProps["named"] {
  const byName = new Map<string, Statement[]>();
  for (const article of context.archive.articles) {
    for (const { name, role, body, person } of article.people) {
      if (person !== undefined) continue;
      const statements = byName.get(name) ?? [];
      statements.push({ role, body: bodyLabel(context, body), article: witness(context, article) });
      byName.set(name, statements);
    }
  }
  return [...byName]
    .sort(([a], [b]) => byGivenName(a, b))
    .map(([name, statements]) => ({ name, statements }));
}
