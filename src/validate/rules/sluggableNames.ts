import { slugify } from "../../text/fold.ts";
import type { Rule } from "../rule.ts";

/** Every author and tag gives a name for its address. */
export const sluggableNames: Rule = {
  id: "sluggable-names",
  judge({ frontMatter: { author = [], tags = [] }, locate }) {
    const judge = (key: string, names: readonly string[]) =>
      names.flatMap((name, i) =>
        slugify(name) !== ""
          ? []
          : [
              {
                ...locate([key, i]),
                key,
                message: `"${name}" không có chữ hay số nào để làm địa chỉ`,
                expected: "một tên có chữ cái La-tinh hoặc số",
              },
            ],
      );
    return [...judge("author", author), ...judge("tags", tags)];
  },
};
