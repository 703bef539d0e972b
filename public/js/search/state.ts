import type { Facet } from "../../../src/derive/searchTable.ts";
import { facetWords, orderWords } from "../../../src/derive/searchWords.ts";

export type Order = keyof typeof orderWords;

/** All that says which results are shown, and in which order. */
export interface State {
  query: string;
  /** Chosen values; authors by the slugs of their names. */
  chosen: Partial<Record<Facet, string>>;
  order: Order;
}

/** All facets, in the order in which addresses name them. */
export const FACETS = Object.keys(facetWords) as Facet[];

/**
 * The state that an address asks for, by its parameters: `q` (the words), `loai`, `quan-huyen`, `nhiem-ky`,
 * `nam`, `chuyen-muc`, `tac-gia` (filters), `xep` (`moi` newest first, `cu` oldest first). Of a
 * parameter given twice the first counts; an unknown order is that of relevance.
 */
export function readState(parameters: URLSearchParams): State {
  const chosen: State["chosen"] = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet)?.trim();
    if (value) chosen[facet] = value;
  }
  const order = parameters.get("xep") ?? "";
  return {
    query: (parameters.get("q") ?? "").trim().normalize("NFC"),
    chosen,
    order: isOrder(order) ? order : "",
  };
}

/** The parameters of an address that asks for `state`, always in the same order: one state, one address. */
export function writeState({ query, chosen, order }: State): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value) parameters.set(facet, value);
  }
  if (order !== "") parameters.set("xep", order);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

function isOrder(order: string): order is Order {
  return Object.hasOwn(orderWords, order);
}
