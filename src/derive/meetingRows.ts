import { type Meeting, meetingsIn } from "../import/facts/term/meetingsIn.ts";
import type { Article } from "../model.ts";
import type { District } from "../validate/schema/registry.ts";
import { congressPageWords } from "./congressPageWords.ts";
import type { Context } from "./context.ts";
import type { ItemProps } from "./items.ts";
import { certainties } from "./words.ts";

/** An article that counts a meeting, with the words that it does so in. */
export interface MeetingEvidence {
  item: ItemProps;
  literal: string;
  certainty?: string;
}

/** A meeting with its articles, oldest first, or a gap in the count. */
export interface MeetingRow {
  label: string;
  /** Empty for a gap. */
  articles: MeetingEvidence[];
}

type Mention = Meeting & { article: Article };

/**
 * The meetings of a district's committee by the years of its terms, in their order, as titles, summaries and first
 * paragraphs count them; terms without any are left out.
 */
export function meetingRows(context: Context, district: District): Map<string, MeetingRow[]> {
  const byTerm = new Map<string, Mention[]>();
  const articles = context.groups.byDistrict.get(district.slug) ?? [];
  for (const article of articles.toReversed()) {
    const { title, summary = "", body, term } = article;
    for (const meeting of meetingsIn([title, summary, body.excerpt], district, term)) {
      const mentions = byTerm.get(meeting.term) ?? [];
      mentions.push({ ...meeting, article });
      byTerm.set(meeting.term, mentions);
    }
  }
  return new Map([...byTerm].map(([term, mentions]) => [term, rowsOf(context, mentions)]));
}

function rowsOf({ itemOf }: Context, mentions: readonly Mention[]): MeetingRow[] {
  const ordinals = [...new Set(mentions.map(({ ordinal }) => ordinal))].sort((a, b) => a - b);
  return ordinals.flatMap((ordinal, i) => {
    const articles = mentions
      .filter((mention) => mention.ordinal === ordinal)
      .map(({ article, literal, stated }) => ({
        item: itemOf(article),
        literal,
        certainty: stated ? undefined : certainties.inferred,
      }));
    const row = { label: `${congressPageWords.meeting} ${ordinal}`, articles };
    const missing = (ordinals[i - 1] ?? 0) + 1;
    return missing < ordinal ? [gap(missing, ordinal - 1), row] : [row];
  });
}

function gap(from: number, to: number): MeetingRow {
  const label =
    from === to
      ? `${congressPageWords.noMeeting} ${from}`
      : congressPageWords.noMeetingsFromTo(from, to);
  return { label, articles: [] };
}
