import { findMentions } from "../../../src/documents/findMentions.ts";
import type { IssuerReading, Mention } from "../../../src/documents/model.ts";
import { readIssuer } from "../../../src/documents/readIssuer.ts";
import { committees } from "./registry.ts";

/**
 * A reading on one line, as the fixtures have it: kind (`~` where the reading is not sure), sign or number or
 * sitting, issuer (`?` where it is not sure), day or year, and `khóa`.
 */
export function printReading(mention: Mention, issuer: IssuerReading): string {
  const {
    kind,
    sign,
    number,
    letter = "",
    congress,
    plenum,
    ordinal,
    day,
    monthDay,
    year,
  } = mention;
  const sitting = congress ? `ĐH ${congress}` : plenum ? `TƯ ${plenum}` : undefined;
  const khoa = ordinal && `khóa ${ordinal}`;
  const parts = [
    `${kind ?? "?"}${mention.sure ? "" : "~"}`,
    sitting ? [sitting, khoa].filter(Boolean).join(" ") : (sign ?? `${number}${letter}`),
    issuer.issuer === null ? "?" : `${issuer.issuer}${issuer.sure ? "" : "?"}`,
    day ?? monthDay ?? year,
    sitting ? undefined : khoa,
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** All readings of a text in an article of `district`. */
export function readingsOf(text: string, district?: string): string[] {
  return findMentions(text).map((mention) =>
    printReading(mention, readIssuer(mention, district ? { district } : {}, committees)),
  );
}
