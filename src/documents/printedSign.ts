import { evenText } from "./evenText.ts";
import { type Sign, signsOf } from "./sign.ts";

/** The sign that `written` is, and nothing else with it; undefined for what is none. */
export function printedSign(written: string): Sign | undefined {
  const even = evenText(written.trim());
  const [sign, other] = signsOf(even);
  if (!sign || other || sign.index > 0) return undefined;
  return sign.end === even.text.length && !sign.cut ? sign : undefined;
}
