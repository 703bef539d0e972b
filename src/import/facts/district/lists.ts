import { evenSpelling } from "../spelling.ts";
import { type Head, headAtEnd } from "./heads.ts";

/** One more name before the end, and what joins it to the next: `Hoàng Liệt, `. */
const ITEM =
  /(?<![\p{L}\p{M}])(?!(?:Quận|Huyện|Thị|Thành|Phường|Xã|Đường|Phố|Cầu|Đồng|Ông|Bà) )\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}(?: ?[,;] ?| và | - )$/u;

/** Lists of all districts have thirty. */
const LONGEST = 12;

/**
 * The head of the list in which the name after `before` (as printed) stands: of `các phường Hoàng Liệt, `
 * it is `phường`. Undefined where no list with a head ends there.
 */
export function listHead(before: string): (Head & { listed: true }) | undefined {
  let rest = before.replace(/\s/g, " ");
  for (let i = 0; i < LONGEST; i++) {
    const item = ITEM.exec(rest);
    if (!item) return undefined;
    rest = rest.slice(0, item.index);
    const head = headAtEnd(evenSpelling(rest));
    if (head.sense !== "bare") return { ...head, length: 0, listed: true };
  }
  return undefined;
}
