import type { Evidence } from "../../model.ts";
import type { Nameless } from "./nameless.ts";
import type { Kind } from "./names.ts";
import type { Standing } from "./standing.ts";

/** Which district a page is about; without slug it is a question between `others`. */
export interface Verdict {
  slug?: string;
  sure: boolean;
  evidence: Evidence;
  others: readonly string[];
  note?: string;
}

/** What a verdict is made of. */
export interface Case {
  /** Weightiest first. */
  standings: readonly Standing[];
  nameless: Nameless;
  kindOf(slug: string): Kind | undefined;
  /** The district whose own portal the page is of, and the words that say so. */
  portal?: Evidence & { slug: string };
}

export const SEVERAL = "nhiều quận, huyện cùng được nêu";

/** A verdict on `own`, with `all` but itself as what it might be instead. */
export function verdictOn(
  own: Standing,
  sure: boolean,
  all: readonly Standing[] = [],
  note?: string,
): Verdict {
  const others = all.flatMap(({ slug }) => (slug === own.slug ? [] : [slug]));
  return { slug: own.slug, sure, evidence: evidenceOf(own), others: [...new Set(others)], note };
}

/** Several districts, and nothing in the text that settles which. */
export function question(standings: readonly Standing[]): Verdict | undefined {
  const [first] = standings;
  if (!first) return undefined;
  const others = standings.map(({ slug }) => slug);
  return { sure: false, evidence: evidenceOf(first), others, note: SEVERAL };
}

/** The weightiest words that name kind or committee; a bare name only where there are none. */
function evidenceOf({ mentions }: Standing): Evidence {
  const telling = mentions.find(({ tie }) => tie === "acts" || tie === "post" || tie === "unit");
  const { line = 1, literal = "" } = telling ?? mentions[0] ?? {};
  return { line, literal };
}
