import type { District } from "../validate/schema/registry.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { printTerm } from "./format.ts";
import { linkTo } from "./frame.ts";
import { type HolderChart, type HolderSpan, holderChart } from "./holderChart.ts";
import { dayAt, type Label, type TenureProps, tenureProps } from "./tenures.ts";
import { certainties, words } from "./words.ts";

/** One office of one person, and how it is known. */
export interface HolderRow {
  name: Label;
  role: string;
  /** Between two articles. */
  seen?: TenureProps;
  /** In the registry, for a term. */
  listed?: { term: string; basis: string; certainty?: string; sources: readonly string[] };
}

/** Who held offices in a district, oldest first, and the same drawn. */
export interface OfficeHolders {
  rows: HolderRow[];
  chart: HolderChart;
}

/**
 * The office-holders of a district from the records of persons and the registry's secretaries. A record
 * and a secretary of one name stay two rows: nobody has said that they are one person. Undefined where
 * nothing is known.
 */
export function officeHolders(context: Context, district: District): OfficeHolders | undefined {
  const found = [...seenIn(context, district.slug), ...listedIn(district)];
  if (found.length === 0) return undefined;
  const inOrder = found.toSorted((a, b) => (orderOf(a.span) < orderOf(b.span) ? -1 : 1));
  return {
    rows: inOrder.map(({ row }) => row),
    chart: holderChart(
      inOrder.map(({ span }) => span),
      district,
    ),
  };
}

interface Holder {
  row: HolderRow;
  span: HolderSpan;
}

function seenIn(context: Context, body: string): Holder[] {
  return context.archive.people.flatMap(({ slug, name, tenures }) =>
    tenures.flatMap((tenure) => {
      const seen = tenure.body === body ? tenureProps(context, tenure) : undefined;
      if (!seen) return [];
      const { role } = tenure;
      const link = linkTo(context.site, name, addresses.person(slug));
      const [first, last] = [dayAt(tenure.from), dayAt(tenure.to)];
      return [
        {
          row: { name: link, role, seen },
          span: { label: `${name}, ${role}`, first, last, kind: "seen" },
        },
      ];
    }),
  );
}

function listedIn({ terms }: District): Holder[] {
  return terms.flatMap(({ years, secretaries }) => {
    const [first, last] = [`${years.slice(0, 4)}-01-01`, `${years.slice(5)}-12-31`];
    return secretaries.map(({ name, basis, certainty, sources }): Holder => {
      const role = words.secretary;
      const listed = { term: printTerm(years), basis, certainty: certainties[certainty], sources };
      const label = `${name}, ${role}`;
      return {
        row: { name: { label: name }, role, listed },
        span: { label, first, last, kind: "listed" },
      };
    });
  });
}

function orderOf({ first, last, kind, label }: HolderSpan): string {
  return [first, last, kind, label].join(" ");
}
