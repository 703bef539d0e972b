import { START } from "../../message.ts";
import { isSlug, slugify } from "../../text/fold.ts";
import { parseArticlePath } from "../articlePath.ts";
import type { Rule } from "../rule.ts";

/** Longer names are cut by some systems, and nobody can cite them. */
export const MAX_LENGTH = 120;

/** The slug in the file's name is lower-case ASCII words joined by hyphens. */
export const cleanSlug: Rule = {
  id: "clean-slug",
  judge({ path }) {
    const slug = parseArticlePath(path)?.slug;
    if (slug === undefined || (isSlug(slug) && slug.length <= MAX_LENGTH)) return [];
    return [
      {
        ...START,
        message: isSlug(slug)
          ? `Tên trong đường dẫn dài ${slug.length} ký tự`
          : `Tên "${slug}" trong đường dẫn có ký tự không dùng được ở địa chỉ`,
        expected: `chữ thường không dấu, số và gạch nối, nhiều nhất ${MAX_LENGTH} ký tự`,
        suggestion: shortSlug(slugify(slug)) || undefined,
      },
    ];
  },
};

/** `slug`, cut at a word when it is too long. */
export function shortSlug(slug: string): string {
  return slug.length <= MAX_LENGTH ? slug : slug.slice(0, MAX_LENGTH).replace(/-[^-]*$/, "");
}
