import { parseDate } from "../../read/date.ts";
import { parseArticlePath } from "../../validate/articlePath.ts";
import { hasOpenPlace } from "../../validate/openPlaces.ts";
import type { District } from "../../validate/schema/registry.ts";
import { sittingTerms } from "../../validate/sitting.ts";
import { termOf } from "../../validate/termOf.ts";
import { insertKey } from "../keyBlocks.ts";
import type { Fix, FixContext } from "../model.ts";
import type { OpenFile } from "../openFile.ts";
import { writeValue } from "../scalar.ts";

/**
 * The term whose committee sat on the day, where the registry is sure of it. It is left where the day is
 * as doubtful as the term: a day that was inferred, does not go with `run_up_to`, or is not the day of
 * the file's name, with which the written term would agree.
 */
export const termFromDate: Fix = {
  id: "term-from-date",
  touches: ["term"],
  mend(file, context) {
    const { district, day } = districtAndDay(file, context) ?? {};
    const sitting = district && day ? termOf(context.registry, district.slug, day) : undefined;
    const right = sitting?.sure ? sitting.terms[0]?.years : undefined;
    const written = file.data.term;
    if (!district || !day || right === undefined || written === right) return [];
    const known = district.terms.map(({ years }) => years);
    const next = known[known.indexOf(right) + 1];
    if (isDoubtful(file, district, day, next)) return [];
    const edits =
      "term" in file.data
        ? writeValue(file, ["term"], right)
        : insertKey(file, "term", `term: ${right}\n`, Object.keys(context.schema.shape));
    if (edits.length === 0) return [];
    const runsUp = written === next && next !== undefined && !("run_up_to" in file.data);
    const note = runsUp
      ? `bài nói về việc chuẩn bị đại hội nhiệm kỳ ${next} thì thêm run_up_to: ${next}`
      : undefined;
    const before = written === undefined || written === null ? undefined : String(written);
    return [{ what: "nhiệm kỳ theo ngày của bài", before, after: right, note, edits }];
  },
};

function districtAndDay({ data }: OpenFile, { registry, offset }: FixContext) {
  if (typeof data.district !== "string" || typeof data.date !== "string") return undefined;
  const district = registry.districts.get(data.district);
  const day = offset === undefined ? undefined : parseDate(data.date, offset)?.day;
  return district && day ? { district, day } : undefined;
}

function isDoubtful(
  { path, data }: OpenFile,
  district: District,
  day: string,
  next: string | undefined,
): boolean {
  const { term, run_up_to: runUp, date_basis: basis } = data;
  if (runUp !== undefined && runUp !== next && !hasOpenPlace(runUp)) return true;
  if (term === undefined || term === null || hasOpenPlace(term)) return false;
  const named = parseArticlePath(path)?.day ?? day;
  const agrees = sittingTerms(district, named).some(({ years }) => years === term);
  return typeof term === "object" || basis === "inferred" || (named !== day && agrees);
}
