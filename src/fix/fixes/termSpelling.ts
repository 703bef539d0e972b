import { plainTerm } from "../../validate/schema/parts.ts";
import type { Fix } from "../model.ts";
import { writeValue } from "../scalar.ts";

/** `2020 – 2025` becomes `2020-2025`. */
export const termSpelling: Fix = {
  id: "term-spelling",
  touches: ["term", "run_up_to"],
  mend(file) {
    return ["term", "run_up_to"].flatMap((key) => {
      const written = file.data[key];
      const plain = typeof written === "string" ? plainTerm(written) : undefined;
      if (typeof written !== "string" || plain === undefined || plain === written) return [];
      const edits = writeValue(file, [key], plain);
      const what = "cách viết nhiệm kỳ";
      return edits.length === 0 ? [] : [{ what, before: written, after: plain, edits }];
    });
  },
};
