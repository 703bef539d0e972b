import { recordSlug } from "../../read/recordSlug.ts";
import { isSlug, slugify } from "../../text/fold.ts";
import type { Person } from "../schema/person.ts";
import type { RegistryRule } from "./rule.ts";

/** The slug is that of the file and of the name; who shares a name with another has more behind it. */
export const personNames: RegistryRule<Person> = {
  id: "person-names",
  judge({ slug, name }, path) {
    const file = recordSlug(path);
    const proper = slugify(name);
    const fits = slug === proper || slug.startsWith(`${proper}-`);
    if (slug === file && fits && proper !== "" && isSlug(slug)) return [];
    return [
      {
        at: ["slug"],
        key: "slug",
        message: `slug "${slug}", tên tệp "${file}" và tên "${name}" không khớp nhau`,
        expected:
          "cả ba cùng một tên không dấu; trùng tên người khác thì thêm đuôi, như le-van-a-2",
        suggestion: file.startsWith(`${proper}-`) && isSlug(file) ? file : proper,
      },
    ];
  },
};
