import { printDay } from "../../../read/date.ts";
import type { CommitteeTerm, District } from "../../../validate/schema/registry.ts";
import type { Field } from "../../model.ts";
import { found, unknown } from "../field.ts";
import type { Passage } from "../passage.ts";
import { committeesIn } from "./committeesIn.ts";
import { olderTerm } from "./olderTerm.ts";
import { ordinalField } from "./ordinalField.ts";
import { termAfter } from "./registered.ts";
import { runUpField } from "./runUp.ts";
import { type RunUpSign, runUpSigns } from "./runUpSigns.ts";
import { type Sitting, sittingTerm } from "./sittingTerm.ts";
import { termYearsIn } from "./termYearsIn.ts";

/** What a term is found from. */
export interface TermCase {
  /** Undefined while the district is a question; then nothing can be told. */
  district?: District;
  /** The day of the page; undefined where it is unknown. */
  day?: string;
  passages: readonly Passage[];
  /** False where district or day are not sure: then the term is sure only as far as the words tell it. */
  districtSure?: boolean;
  daySure?: boolean;
}

export interface TermFields {
  term: Field<string>;
  ordinal: Field<string>;
  runUpTo: Field<string>;
}

/**
 * The term of the committee that sat on the day of the page, its count, and the coming term if the page prepares
 * that congress or reports it while it sits (the day still belongs to the old term). Null where the registry
 * leaves two terms and the words do not settle it, and for days before the oldest registered term.
 */
export function findTerm({
  district,
  day,
  passages,
  districtSure = true,
  daySure = true,
}: TermCase): TermFields {
  if (!district) {
    const note = "chưa biết quận, huyện";
    return {
      term: unknown("term", { note }),
      ordinal: unknown("ordinal"),
      runUpTo: unknown("run_up_to"),
    };
  }
  const mentions = committeesIn(passages, district);
  const known = new Map<CommitteeTerm, RunUpSign[]>();
  const signsOf = (next: CommitteeTerm) => {
    const signs = known.get(next) ?? runUpSigns(passages, district, next);
    known.set(next, signs);
    return signs;
  };
  const read = sittingTerm(district, day, mentions, signsOf);
  const sure = read.sure && districtSure && (daySure || read.confirmed);
  const sitting = closed({ ...read, sure }, district, day);
  const older = olderTerm(district, sitting, day, mentions);
  if (older) return { ...older, runUpTo: unknown("run_up_to") };
  return {
    term: termField(sitting, passages),
    ordinal: ordinalField(district, sitting, mentions),
    runUpTo: runUp(district, sitting, day, signsOf),
  };
}

function termField(sitting: Sitting, passages: readonly Passage[]): Field<string> {
  const { term, sure, evidence, others, note } = sitting;
  const alternatives = others.map(({ years }) => years);
  if (term) return found("term", term.years, sure, evidence, { alternatives, note });
  if (others.length > 0) return unknown("term", { alternatives, note, evidence });
  // Older than the registry: what the page itself says may be added to it.
  const [told] = passages.flatMap(termYearsIn).filter(({ body }) => body === "district");
  return unknown("term", {
    alternatives: told ? [told.years] : [],
    note,
    evidence: told ?? evidence,
  });
}

function runUp(
  district: District,
  { term, sure, others }: Sitting,
  day: string | undefined,
  signsOf: (next: CommitteeTerm) => readonly RunUpSign[],
): Field<string> {
  const next = term ? termAfter(district, term) : others.at(-1);
  if (!next || day === undefined) return unknown("run_up_to");
  const field = runUpField(signsOf(next), next, day, sure);
  if (term || field.value === null) return field;
  const { line, literal } = field;
  const evidence = line === null || literal === null ? undefined : { line, literal };
  return unknown("run_up_to", { alternatives: [next.years], evidence, note: "chưa rõ nhiệm kỳ" });
}

/** After its last day no committee of the district sits. */
function closed(
  sitting: Sitting,
  { names, dissolved }: District,
  day: string | undefined,
): Sitting {
  if (!dissolved || day === undefined || day < dissolved.day) return sitting;
  const note = `${names.full} kết thúc hoạt động từ ngày ${printDay(dissolved.day)}`;
  return { ...sitting, sure: false, note };
}
