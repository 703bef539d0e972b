import { addresses } from "../addresses.ts";
import { congressPageWords } from "../congressPageWords.ts";
import type { Context } from "../context.ts";
import { printTerm } from "../format.ts";
import { type FrameProps, frameProps } from "../frame.ts";
import { type TermRow, termRows } from "../termRows.ts";
import { words } from "../words.ts";

/** The congresses of all districts, term by term. */
export interface CongressesProps {
  frame: FrameProps;
  /** Newest first; the districts of each in alphabetical order. */
  terms: { id: string; heading: string; rows: TermRow[] }[];
}

/** One page with all congresses. */
export function congressesPages(context: Context): CongressesProps[] {
  const { archive, site, termYears } = context;
  const { allCongresses: title, intro } = congressPageWords;
  return [
    {
      frame: frameProps(site, addresses.congresses, title, [site.home], intro),
      terms: termYears.map((years) => {
        const sittings = archive.districts.flatMap((district) =>
          district.terms
            .filter((term) => term.years === years)
            .map((term) => ({ district, term, label: district.names.full })),
        );
        return {
          id: `nhiem-ky-${years}`,
          heading: `${words.terms} ${printTerm(years)}`,
          rows: termRows(context, sittings, addresses.congress),
        };
      }),
    },
  ];
}
