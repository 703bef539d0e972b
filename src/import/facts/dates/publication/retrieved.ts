import type { Field } from "../../../model.ts";
import { found, unknown } from "../../field.ts";
import { isoDay } from "../calendar.ts";
import type { Dated } from "./dateline.ts";

const NAME = "source.retrieved";

/**
 * `source.retrieved`: the day on which the page was saved, which portals print above the title with the place
 * (`Hà Nội, ngày 26-01-2021`) or by its name (`Hôm nay: …`). It is sure where the page prints its publication
 * besides, because letters begin with a place and a day, too; below the title and alone it may be either.
 */
export function decideRetrieved(
  dated: readonly Dated[],
  publication: string | undefined,
): Field<string> {
  const named = dated.find(({ standing }) => standing === "retrieved");
  const placed = dated.find(({ standing }) => standing === "placed");
  const entry = named ?? placed ?? headerOf(dated, publication);
  const day = entry && isoDay(entry.date);
  if (!entry || !day) return unknown(NAME);
  const { evidence, date, above, standing } = entry;
  if (publication !== undefined && day < publication) {
    const note = "trước ngày đăng; một trong hai ngày không đúng";
    return found(NAME, day, false, evidence, { note });
  }
  if (standing === "placed" && publication === undefined && !above) {
    const note = "có thể là ngày ghi trong bài, không phải ngày lấy bài";
    return unknown(NAME, { alternatives: [day], evidence, note });
  }
  const letter = /tháng/iu.test(date.literal);
  const sure =
    date.notes.length === 0 && standing !== "plain" && (publication !== undefined || !letter);
  return found(NAME, day, sure, evidence);
}

/** An unlabelled day above the title that is later than the one of publication, as site headers have. */
function headerOf(dated: readonly Dated[], publication: string | undefined): Dated | undefined {
  return dated.find(({ standing, above, date }) => {
    const day = isoDay(date);
    return standing === "plain" && above && day && publication && day > publication;
  });
}
