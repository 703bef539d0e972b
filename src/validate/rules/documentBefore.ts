import { printDay } from "../../read/date.ts";
import type { Rule } from "../rule.ts";

/** No article cites a document of a later day. */
export const documentBefore: Rule = {
  id: "document-before",
  judge({ frontMatter: { documents = [], date }, locate }, registry) {
    return documents.flatMap(({ document = "", date: own }, i) => {
      const given = own ?? registry.documents.get(document)?.date;
      if (!date || !given || given <= date.day) return [];
      const key = own ? "date" : "document";
      return [{ ...locate(["documents", i, key]), key, ...laterThan(given, date.day) }];
    });
  },
};

/** What there is to say of a document of the day `given` and an article of an earlier `day`. */
export function laterThan(given: string, day: string) {
  return {
    message: `Văn bản đề ngày ${printDay(given)}, sau bài (${printDay(day)})`,
    expected: "văn bản có từ trước hoặc trong ngày của bài; cùng số có thể có ở nhiệm kỳ trước",
  };
}
