import { signYear } from "../../documents/group.ts";
import { assemblyTerm } from "../../documents/slots.ts";
import { printDay } from "../../read/date.ts";
import type { Described } from "../schema/document.ts";
import type { DocumentRule } from "./rule.ts";

/** Numbers restart: day or term tells which document it is, and day, term and the year of the sign agree. */
export const knownTime: DocumentRule = {
  id: "document-time",
  judge(described) {
    const { date, term, sign = null, congress, plenum } = described;
    if (!date && !term && !congress && !plenum && !timeOfSign(described)) {
      return [
        {
          message: "Không có ngày, không có nhiệm kỳ: số văn bản đánh lại từ đầu ở mỗi nhiệm kỳ",
          expected: "date: ngày ban hành; chưa biết ngày thì term: nhiệm kỳ của cơ quan ban hành",
        },
      ];
    }
    if (!date) return [];
    const year = date.slice(0, 4);
    const [from = "", to = ""] = (term ?? "").split("-");
    if (term && (year < from || year > to)) {
      const message = `Ngày ${printDay(date)} không thuộc nhiệm kỳ ${term}`;
      return [
        { key: "date", message, expected: "ngày và nhiệm kỳ cùng một lúc; biết ngày thì bỏ term" },
      ];
    }
    const printed = signYear(sign);
    if (printed === undefined || String(printed) === year) return [];
    const message = `Ngày ${printDay(date)} không thuộc năm ${printed} của ${sign}`;
    return [{ key: "date", message, expected: `ngày trong năm ${printed}` }];
  },
};

/** The year or the term that the sign itself prints: `24/2014/NĐ-CP`, `1656/NQ-UBTVQH15`. */
export function timeOfSign(document: Pick<Described, "sign">): string | undefined {
  const sign = document.sign ?? null;
  return signYear(sign)?.toString() ?? assemblyTerm(sign);
}
