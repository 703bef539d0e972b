import { nestingFault } from "../../text/nesting.ts";
import type { Rule } from "../rule.ts";

const MAX_LINES = 10_000;

/** The body is no longer and no deeper than an article can be: beyond that, parsers take minutes. */
export const boundedBody: Rule = {
  id: "bounded-body",
  judge({ body, bodyLine }) {
    const lines = body.split("\n");
    if (lines.length > MAX_LINES) {
      return [
        {
          line: bodyLine + MAX_LINES,
          column: 1,
          message: `Nội dung dài ${lines.length} dòng`,
          expected: `nhiều nhất ${MAX_LINES} dòng; hãy chia thành nhiều bài`,
        },
      ];
    }
    const fault = nestingFault(lines);
    if (!fault) return [];
    return [
      {
        line: bodyLine + fault.index,
        column: 1,
        message: `${fault.what} lồng nhau ${fault.depth} tầng`,
        expected: `nhiều nhất ${fault.limit} tầng`,
      },
    ];
  },
};
