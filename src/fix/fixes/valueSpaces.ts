import { leavesOf } from "../leaves.ts";
import type { Fix } from "../model.ts";
import { writeValue } from "../scalar.ts";

/** No value begins or ends with white space, nor with a no-break space, which nobody sees. */
export const valueSpaces: Fix = {
  id: "value-spaces",
  touches: "any",
  mend(file) {
    return leavesOf(file.data).flatMap(({ path, value }) => {
      const tidy = value.trim();
      if (tidy === value || tidy === "") return [];
      const edits = writeValue(file, path, tidy);
      const what = `dấu cách thừa ở hai đầu "${path.join(".")}"`;
      return edits.length === 0 ? [] : [{ what, before: value, after: tidy, edits }];
    });
  },
};
