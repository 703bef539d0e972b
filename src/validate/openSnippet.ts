import { Document, Scalar, visit } from "yaml";
import type { CitedDocument, UndecidedMention } from "../documents/model.ts";
import { OPEN } from "./openPlaces.ts";

/**
 * What an editor pastes into front matter to say which document a mention means: one line, so that the lines below
 * move alike. What all candidates share, or the only one has, is filled in; the rest is open.
 */
export function openSnippet(
  mention: UndecidedMention,
  candidates: readonly CitedDocument[],
): string {
  const { literal, kind, number, sign, congress, cite } = mention;
  const plenum = cite?.mention.plenum;
  const item = {
    mention: literal.replace(/\s+/g, " "),
    issuer: issuerOf(mention, candidates) ?? OPEN,
    kind: kind ?? OPEN,
    ...(sign ? { sign } : number !== null && { number }),
    ...(congress && { congress }),
    ...(plenum && { plenum, ordinal: cite?.mention.ordinal ?? OPEN }),
    ...(!congress && !plenum && timeOf(mention, candidates)),
  };
  const flow = new Document([item]);
  visit(flow, {
    Collection(_, node) {
      node.flow = true;
    },
    Scalar(_, node) {
      if (node.value === OPEN) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return `documents: ${flow.toString({ lineWidth: 0 }).trim()}`;
}

function issuerOf({ cite }: UndecidedMention, candidates: readonly CitedDocument[]) {
  const { issuer = null, decided = false } = cite?.issuer ?? {};
  if (decided && issuer !== null) return issuer;
  const known = candidates.map((one) => one.issuer);
  return only(known.length > 0 ? known : (cite?.issuer.candidates ?? []));
}

/** The day that the text prints, or day or term of the only candidate. */
function timeOf({ date }: UndecidedMention, candidates: readonly CitedDocument[]) {
  const [one, other] = candidates;
  const day = date ?? (other ? null : (one?.date ?? null));
  if (day) return { date: day };
  return one?.term && !other ? { term: one.term } : { date: OPEN };
}

function only(values: readonly string[]): string | undefined {
  const [value, other] = new Set(values);
  return other === undefined ? value : undefined;
}
