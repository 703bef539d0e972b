import { nearest } from "../../text/nearest.ts";
import { wordsOf } from "../../text/spelling.ts";
import type { Registry, Rule } from "../rule.ts";

/** `person` names a record, and the record has the name that the article prints. */
export const knownPerson: Rule = {
  id: "known-person",
  judge({ frontMatter: { people = [] }, locate }, registry) {
    return people.flatMap(({ name, person }, i) => {
      const wrong = person === undefined ? undefined : faultOf(name, person, registry);
      return wrong ? [{ ...locate(["people", i, "person"]), key: "person", ...wrong }] : [];
    });
  },
};

function faultOf(name: string, slug: string, { people, personSlugs }: Registry) {
  if (!personSlugs.includes(slug)) {
    return {
      message: `Không có hồ sơ "${slug}" trong people/`,
      expected: "tên tệp của một hồ sơ; chưa có thì bỏ person, chỉ giữ name, role và body",
      suggestion: nearest(slug, personSlugs),
    };
  }
  const record = people.get(slug);
  // A record with errors of its own tells nothing of names.
  if (
    !record ||
    [record.name, ...record.also].some((known) => spellingOf(known) === spellingOf(name))
  )
    return;
  return {
    message: `Hồ sơ "${slug}" là của ${record.name}, bài in "${name}"`,
    expected: `hồ sơ của ${name}; nếu đúng là một người thì thêm cách viết này vào also của hồ sơ`,
  };
}

/** `Quý Thuỷ` and `quý thủy` are one spelling; `Quí` is another. */
function spellingOf(name: string): string {
  return wordsOf(name)
    .map(({ spelling }) => spelling.same)
    .join(" ");
}
