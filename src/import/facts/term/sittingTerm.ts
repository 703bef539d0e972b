import type { CommitteeTerm, District } from "../../../validate/schema/registry.ts";
import { knownDays, sittingTerms } from "../../../validate/sitting.ts";
import type { Evidence } from "../../model.ts";
import { type CommitteeMention, tells } from "./committeesIn.ts";
import type { Phase } from "./congressesIn.ts";
import { countOfTerm, termAfter } from "./registered.ts";
import type { RunUpSign } from "./runUpSigns.ts";

/** The term that sat, or what is known of it. */
export interface Sitting {
  term?: CommitteeTerm;
  /** True where day or words leave no other; words alone are named by `evidence`. */
  sure: boolean;
  /** Words of the page that tell the term, or contradict it. */
  evidence?: Evidence;
  /** The page itself tells this term. */
  confirmed: boolean;
  others: readonly CommitteeTerm[];
  note?: string;
}

const isFront = ({ place }: CommitteeMention) => place === "title" || place === "lead";

/**
 * The term in which `district` sat on `day`. Where the registry leaves two, the committee's count or years in the
 * text settle it, or else a congress that the text prepares or opens: the old committee still sat. Words that
 * tell another term than the day leave it unsure. Without day only the words can tell.
 */
export function sittingTerm(
  district: District,
  day: string | undefined,
  mentions: readonly CommitteeMention[],
  signsOf: (next: CommitteeTerm) => readonly RunUpSign[],
): Sitting {
  const completed = district.terms.filter(({ status }) => status === "completed");
  const possible = day === undefined ? completed : sittingTerms(district, day);
  const [term, newer] = possible;
  if (!term)
    return {
      sure: false,
      confirmed: false,
      others: [],
      note: "sổ bộ chưa có nhiệm kỳ nào sớm như vậy",
    };
  if (!newer) return checked(district, term, mentions, signsOf);
  const told = toldBy(district, possible, mentions);
  if (told) {
    const others = possible.filter((other) => other !== told.term);
    const sure = day !== undefined || (told.mention.stated && isFront(told.mention));
    return {
      term: told.term,
      sure,
      evidence: told.mention,
      confirmed: true,
      others: sure ? [] : others,
    };
  }
  if (day !== undefined) {
    const before = beforeCongress(term, newer, day, signsOf(newer));
    if (before) return before;
  }
  const [against] = mentions;
  const note = day === undefined ? "chưa biết ngày" : "ngày này có thể thuộc nhiệm kỳ cũ hoặc mới";
  const others = day === undefined ? [] : possible;
  return { sure: false, confirmed: false, others, evidence: against, note };
}

/** The one term of several that the committee's count or years tell; the front of the page goes before the rest. */
function toldBy(
  district: District,
  possible: readonly CommitteeTerm[],
  mentions: readonly CommitteeMention[],
): { term: CommitteeTerm; mention: CommitteeMention } | undefined {
  for (const group of [mentions, mentions.filter(isFront)]) {
    const told = possible.flatMap((term) => {
      const mention = group.find((one) => tells(district, term, one));
      return mention ? [{ term, mention }] : [];
    });
    const [one, another] = told;
    if (one && !another) return one;
  }
  return undefined;
}

/** A congress that is being prepared or opened, or sits on a day known of it, has not elected yet. */
function beforeCongress(
  term: CommitteeTerm,
  newer: CommitteeTerm,
  day: string,
  signs: readonly RunUpSign[],
): Sitting | undefined {
  const own = signs.filter((sign) => sign.front && sign.kind === "own");
  if (own.some(({ phase }) => phase === "over")) return undefined;
  const last = knownDays(newer.congress).at(-1);
  const meets = last !== undefined && day <= last;
  const phases: Phase[] = meets ? ["coming", "opening", "sitting"] : ["coming", "opening"];
  const sign = own.find(({ phase }) => phases.includes(phase));
  if (!sign) return undefined;
  const sure = meets || (last === undefined && sign.phase === "coming");
  return { term, sure, evidence: sign, confirmed: false, others: sure ? [] : [newer] };
}

/** The only term that the day allows, checked against the words. */
function checked(
  district: District,
  term: CommitteeTerm,
  mentions: readonly CommitteeMention[],
  signsOf: (next: CommitteeTerm) => readonly RunUpSign[],
): Sitting {
  const agreeing = mentions.filter((mention) => tells(district, term, mention));
  const against = mentions.filter((mention) => contradicts(district, term, mention));
  const next = termAfter(district, term);
  // The committee that a congress has just elected is named on its last day.
  const incoming = (mention: CommitteeMention) =>
    next !== undefined &&
    tells(district, next, mention) &&
    signsOf(next).some(({ front, kind }) => front && kind === "own");
  const [first] = agreeing;
  const wrong = against.find(
    (mention) =>
      !incoming(mention) &&
      (agreeing.length === 0 || (isFront(mention) && !agreeing.some(isFront))),
  );
  if (!wrong)
    return { term, sure: true, evidence: first, confirmed: first !== undefined, others: [] };
  const others = district.terms.filter((other) => other !== term && tells(district, other, wrong));
  const note = `ngày thuộc nhiệm kỳ ${term.years}, bài lại nêu “${wrong.literal}”`;
  return { term, sure: false, evidence: wrong, confirmed: false, others, note };
}

function contradicts(district: District, term: CommitteeTerm, mention: CommitteeMention): boolean {
  if (!mention.stated || tells(district, term, mention)) return false;
  return mention.years !== undefined || countOfTerm(district, term) !== undefined;
}
