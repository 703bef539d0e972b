import type { Mention, Tie } from "./mentions.ts";

/** What a text says of one district. */
export interface Standing {
  slug: string;
  /** All its mentions, weightiest first. */
  mentions: readonly Mention[];
  /** Its committee acts there. */
  actsInTitle: boolean;
  actsInLead: boolean;
  /** How often its committee is named in captions and body. */
  actsInRest: number;
  /** Named as itself, not only as a place or beside the matter. */
  inTitle: boolean;
  inLead: boolean;
  inRest: boolean;
  /** Named in the title with its kind or committee, not by its bare name alone. */
  kindInTitle: boolean;
  /** How often it is named as itself anywhere. */
  namings: number;
  /** Title or lead have its name in whatever part. */
  touchesFront: boolean;
}

const WEIGHT: Record<Tie, number> = {
  acts: 8,
  post: 5,
  unit: 4,
  bare: 3,
  place: 2,
  aside: 1,
  "wrong-committee": 1,
  "wrong-unit": 0,
  unaccented: 0,
};
const FRONT: Record<string, number> = { title: 30, lead: 20, caption: 10, body: 10 };

/** One standing a district, weightiest first, equal ones as first named. Shared names stand for none. */
export function standingsOf(mentions: readonly Mention[]): Standing[] {
  const bySlug = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const [slug, other] = mention.slugs;
    if (slug && !other) bySlug.set(slug, [...(bySlug.get(slug) ?? []), mention]);
  }
  return [...bySlug]
    .map(([slug, own]) => standing(slug, own))
    .sort((a, b) => weight(b.mentions[0]) - weight(a.mentions[0]));
}

function standing(slug: string, own: Mention[]): Standing {
  const mentions = own.sort((a, b) => weight(b) - weight(a));
  const count = (places: string[], ties: Tie[]) =>
    mentions.filter(({ place, tie }) => places.includes(place) && ties.includes(tie)).length;
  const named: Tie[] = ["acts", "post", "unit"];
  return {
    slug,
    mentions,
    // A title about an officer is about his committee: `… giữ chức Bí thư Huyện ủy Gia Lâm`.
    actsInTitle: count(["title"], ["acts", "post"]) > 0,
    actsInLead: count(["lead"], ["acts"]) > 0,
    actsInRest: count(["caption", "body"], ["acts"]),
    inTitle: count(["title"], [...named, "bare"]) > 0,
    inLead: count(["lead"], named) > 0,
    inRest: count(["caption", "body"], named) > 0,
    kindInTitle: count(["title"], named) > 0,
    namings: count(["title", "lead", "caption", "body"], [...named, "bare"]),
    touchesFront: mentions.some(
      ({ place, tie }) => /^(?:title|lead)$/.test(place) && WEIGHT[tie] > 0,
    ),
  };
}

function weight(mention: Mention | undefined): number {
  return mention ? WEIGHT[mention.tie] + (FRONT[mention.place] ?? 0) : 0;
}
