import { STRAY, tidyTitle as tidied } from "../../validate/rules/cleanTitle.ts";
import type { Fix } from "../model.ts";
import { writeValue } from "../scalar.ts";

/**
 * Single plain spaces in the title. A sign without width in the middle of a word is left: there it may
 * stand for a space or for nothing.
 */
export const tidyTitle: Fix = {
  id: "tidy-title",
  touches: ["title"],
  mend(file) {
    const { title } = file.data;
    if (typeof title !== "string" || tidied(title) === title || tidied(title) === "") return [];
    const inWord = [...title.matchAll(STRAY)].some(
      ({ 0: run, index }) => !/\s/.test(run) && index > 0 && index + run.length < title.length,
    );
    const edits = inWord ? [] : writeValue(file, ["title"], tidied(title));
    if (edits.length === 0) return [];
    return [{ what: "dấu cách thừa trong nhan đề", before: title, after: tidied(title), edits }];
  },
};
