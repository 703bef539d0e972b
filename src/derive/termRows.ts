import type { Article } from "../model.ts";
import type { CommitteeTerm, District } from "../validate/schema/registry.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { type CountedLink, countedLink } from "./directories.ts";
import { congressLabel, type Evidence } from "./facts.ts";
import { linkTo } from "./frame.ts";
import { certainties, termStates } from "./words.ts";

/** A fact in a table; its sources stand apart. */
export interface CellProps {
  value: string;
  /** How sure it is, when it is not simply read in its source. */
  certainty?: string;
}

/** One committee in one term, in a table of a district's terms or of a term's districts. */
export interface TermRow {
  sitting: CountedLink;
  /** Undefined where it is unknown. */
  ordinal?: CellProps;
  congress?: CellProps;
  secretaries: CellProps[];
  /** Articles in hundredths of those of the row that has most. */
  bar: number;
  /** Why the committee did not sit; it stands in the place of congress and secretaries. */
  state?: string;
}

/** A row for each of `sittings`, in their order, linked to the page at `addressOf`. */
export function termRows(
  { groups, site }: Context,
  sittings: readonly { district: District; term: CommitteeTerm; label: string }[],
  addressOf: (district: string, years: string) => string = addresses.sitting,
): TermRow[] {
  const rows = sittings.map(({ district, term, label }) => {
    const articles = groups.bySitting.get(`${district.slug}/${term.years}`) ?? [];
    return {
      term,
      articles,
      link: linkTo(site, label, addressOf(district.slug, term.years)),
    };
  });
  const most = Math.max(1, ...rows.map(({ articles }) => articles.length));
  return rows.map(({ term, articles, link }) => termRow(term, articles, most, link));
}

function termRow(
  { ordinal, congress, secretaries, status }: CommitteeTerm,
  articles: readonly Article[],
  most: number,
  link: { label: string; href: string },
): TermRow {
  return {
    sitting: countedLink(link, articles),
    ordinal: ordinal && cell(ordinal.value, ordinal),
    congress: congress && cell(congressLabel(congress), congress),
    secretaries: secretaries.map(({ name, ...evidence }) => cell(name, evidence)),
    bar: Math.round((100 * articles.length) / most),
    state: termStates[status],
  };
}

function cell(value: string, { certainty }: Evidence): CellProps {
  return { value, certainty: certainties[certainty] };
}
