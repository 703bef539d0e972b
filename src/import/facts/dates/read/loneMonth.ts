import type { Found } from "../literal.ts";
import { beginsFreely, endsFreely, isLunar, wordBefore } from "./boundary.ts";
import { type DayForm, readNumericDay } from "./dayForm.ts";
import type { Read, Token } from "./tokens.ts";
import { readMonthAlone } from "./wordForm.ts";
import { MONTH_WORDS } from "./words.ts";

/** Words before `tháng 2` that make it a stretch or a rate: `mỗi tháng 2 lần`, `6 tháng 1 lần`. */
const EVERY = /^(?:mỗi|hằng|hàng|từng|các|nhiều|vài|mấy|\d+)$/;
/** Words before `6/2020` that make it a month; alone it may be the number of a document. */
const SPAN = /^(?:từ|đến|tới|trước|sau|cuối|đầu|giữa|hết|vào|trong|kỳ|\(|)$/;

/** A month without day at `at`: `tháng 10-1988`, `tháng Tám`, `(6/2020)`. */
export function readLoneMonth(tokens: readonly Token[], at: number): Read<Found> | undefined {
  const read = tokens[at]?.kind === "number" ? readNumeric(tokens, at) : readNamed(tokens, at);
  if (!read) return undefined;
  const { month, year } = read.value;
  if (month === undefined || month < 1 || month > 12) return undefined;
  return { value: { month, ...(year !== undefined && { year }), notes: [] }, next: read.next };
}

function readNamed(tokens: readonly Token[], at: number): Read<DayForm> | undefined {
  const read = readMonthAlone(tokens, at);
  if (!read) return undefined;
  const { year, doubtful } = read.value;
  const before = wordBefore(tokens, at);
  if (EVERY.test(before) || MONTH_WORDS.has(before) || doubtful) return undefined;
  // A word in lower case may count: `mỗi chi bộ một tháng hai buổi`.
  const last = tokens[read.next - 1];
  const counts = year === undefined && last?.kind === "word" && !/^\p{Lu}/u.test(last.text);
  const free = endsFreely(tokens, read.next, year !== undefined) && !isLunar(tokens, read.next);
  return free && !counts ? read : undefined;
}

function readNumeric(tokens: readonly Token[], at: number): Read<DayForm> | undefined {
  const read = readNumericDay(tokens, at);
  if (!read || read.value.day !== undefined || read.value.mark !== "/") return undefined;
  if (!SPAN.test(wordBefore(tokens, at)) || !beginsFreely(tokens, at, true)) return undefined;
  return endsFreely(tokens, read.next, true) ? read : undefined;
}
