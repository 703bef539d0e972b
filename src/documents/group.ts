import type { CitedDocument, Mention } from "./model.ts";

/** What two citations of one document have in common, whatever day or body they name. */
export type Named = Pick<Mention | CitedDocument, "kind" | "number" | "sign"> & {
  letter?: string;
  congress?: string | null;
  plenum?: number | null;
};

/**
 * Key of kind and number. Decisions and regulations of the Party share `QĐ`; State documents that carry their year
 * in the sign have a series of their own, beside those that do not.
 */
export function groupOf({ kind, number, letter = "", sign, congress, plenum }: Named): string {
  if (congress) return `congress ${congress}`;
  if (plenum) return `plenum ${plenum} ${kind}`;
  const open = kind === null || /\/QH\d*$/.test(sign ?? "");
  const series = open || /^quy(?:et)?-dinh$/.test(kind) ? kindOfSign(sign) : kind;
  return `${series} ${number}${letter} ${signYear(sign) ?? ""}`;
}

/** Kinds that a bare `QĐ` leaves open. */
function kindOfSign(sign: string | null): string {
  if (/\/QH\d*$/.test(sign ?? "")) return "qh";
  return sign === null || /QĐ/.test(sign) ? "qđ" : sign.replace(/^\d+\p{L}?/u, "");
}

/** 2014 of `24/2014/NĐ-CP`. */
export function signYear(sign: string | null): number | undefined {
  const year = /^\d+\p{L}?\/((?:19|20)\d\d)\//u.exec(sign ?? "")?.[1];
  return year ? Number(year) : undefined;
}

/** True where neither names a kind that the other contradicts. */
export function sameKind(one: Named, other: Named): boolean {
  return one.kind === null || other.kind === null || one.kind === other.kind;
}
