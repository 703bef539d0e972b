import type { Article } from "../model.ts";
import { addDays } from "../read/date.ts";
import type { CommitteeTerm } from "../validate/schema/registry.ts";
import { changeoverTo, knownDays } from "../validate/sitting.ts";

/** A part of a congress and its term; `all` where no congress day is known, so that the parts cannot be told. */
export type PhaseKey = "runUp" | "sitting" | "first" | "last" | "all";

/** The articles of one phase, oldest first, and its days as far as they are known. */
export interface Phase {
  key: PhaseKey;
  articles: Article[];
  /** The first day of the phase. */
  from?: string;
  /** The last day of the phase. */
  to?: string;
}

const FIRST_MONTHS = 6;

/**
 * The phases of the congress and the term of `term`; `articles` are those listed under it, as the committee that
 * sat or as the coming one. A term that did not sit has a run-up alone. Articles that prepare the next congress
 * stand with that.
 */
export function phasesOf(term: CommitteeTerm, articles: readonly Article[]): Phase[] {
  const { years, congress, status } = term;
  const ordered = [...articles].reverse();
  const days = knownDays(congress);
  const [first, last] = [days[0], days.at(-1)];
  const prepares = ordered.filter(({ runUpTo }) => runUpTo === years);
  const own = ordered.filter((article) => article.term === years && article.runUpTo === undefined);
  if (status !== "completed") return [{ key: "runUp", articles: prepares }];
  if (!first || !last)
    return [
      { key: "runUp", articles: prepares },
      { key: "all", articles: own },
    ];
  const { firstNew } = changeoverTo(term);
  const end = monthsAfter(firstNew, FIRST_MONTHS);
  const sits = (day: string) => day >= first && day <= last;
  const isFirst = ({ date }: Article) => !sits(date.day) && date.day < end;
  return [
    {
      key: "runUp",
      to: addDays(first, -1),
      articles: prepares.filter(({ date }) => date.day < first),
    },
    {
      key: "sitting",
      from: first,
      to: congress?.closed,
      articles: ordered.filter(
        (article) =>
          (article.runUpTo === years && article.date.day >= first) ||
          (article.term === years && sits(article.date.day)),
      ),
    },
    {
      key: "first",
      // Where the closing day is unknown, so is the first day of the new committee.
      from: congress?.closed && firstNew,
      articles: own.filter(isFirst),
    },
    {
      key: "last",
      articles: own.filter((article) => !sits(article.date.day) && !isFirst(article)),
    },
  ];
}

/** The same day `months` later, for comparing only: `2020-08-31` gives `2021-02-31`. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}
