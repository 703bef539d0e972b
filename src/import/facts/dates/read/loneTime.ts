import type { Found } from "../literal.ts";
import { beginsFreely, wordBefore } from "./boundary.ts";
import { readClock } from "./clock.ts";
import type { Read, Token } from "./tokens.ts";

/** Words that announce a time. */
const ANNOUNCED = /^(?:lúc|vào|hồi|từ|đến|tới|trước|sau)$/;
/** `tỷ lệ 10:20`, `tỷ số 03:01`. */
const RATIO = /^(?:lệ|số)$/;

/** A time without a day at `at`: `14h05'`, `11:09`, `lúc 8 giờ`; not a score (`3:1`) or a scale (`1:500`). */
export function readLoneTime(tokens: readonly Token[], at: number): Read<Found> | undefined {
  const read = tokens[at]?.kind === "number" ? readClock(tokens, at) : undefined;
  if (!read || read.value.impossible || !beginsFreely(tokens, at, false)) return undefined;
  const { hour, minute, second, offset, bare, half } = read.value;
  const before = wordBefore(tokens, at);
  const announced = ANNOUNCED.test(before);
  if (RATIO.test(before) || (bare && !half && !announced)) return undefined;
  const padded = tokens[at]?.text.length === 2 && tokens[at + 2]?.text.length === 2;
  if (tokens[at + 1]?.key === ":" && !padded && !announced && !half) return undefined;
  const after = tokens[read.next];
  if (after?.kind === "number" || /^[:/%]$/.test(after?.key ?? "")) return undefined;
  return {
    value: {
      hour,
      ...(minute !== undefined && { minute }),
      ...(second !== undefined && { second }),
      ...(offset !== undefined && { offset }),
      notes: [],
    },
    next: read.next,
  };
}
