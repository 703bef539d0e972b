import { parseArticlePath } from "../articlePath.ts";
import { ABOVE } from "../officeBodies.ts";
import type { Person } from "../schema/person.ts";
import { personNames } from "./personNames.ts";
import type { FactFinding, RegistryRule } from "./rule.ts";

/**
 * The rules for one person's file. `articles` are the paths of all articles, `bodies` the slugs of the
 * districts and of the bodies above them.
 */
export function personRules(
  articles: ReadonlySet<string>,
  bodies: readonly string[],
): readonly RegistryRule<Person>[] {
  return [personNames, tenureBody(new Set([...bodies, ...ABOVE])), tenureEvidence(articles)];
}

/** A tenure belongs to a district of the registry, the city or the nation. */
function tenureBody(bodies: ReadonlySet<string>): RegistryRule<Person> {
  return {
    id: "tenure-body",
    judge: ({ tenures }) =>
      tenures.flatMap(({ body, from }, i) =>
        // The article's own district: if that is unknown, the article is told so already.
        bodies.has(body) || parseArticlePath(from)?.district === body
          ? []
          : [
              {
                at: ["tenures", i, "body"],
                key: "body",
                message: `Không có "${body}" trong districts/ và bodies/`,
                expected: "tên tệp của một quận, huyện, hoặc ha-noi, trung-uong",
              },
            ],
      ),
  };
}

/** The first article of a tenure is not later than the last; a warning where one of them is missing. */
function tenureEvidence(articles: ReadonlySet<string>): RegistryRule<Person> {
  return {
    id: "tenure-evidence",
    judge: ({ tenures }) =>
      tenures.flatMap(({ from, to }, i): FactFinding[] => {
        const missing = (["from", "to"] as const).flatMap((key) => {
          const path = key === "from" ? from : to;
          if (articles.has(path)) return [];
          return [
            {
              at: ["tenures", i, key],
              key,
              // An article that was taken down must not hold back the whole site: the page leaves the tenure out.
              severity: "warning" as const,
              message: `Không có bài "${path}"; chức vụ này không hiện trên trang`,
              expected: "đường dẫn của một bài, tính từ content/, như articles/gia-lam/2021/….md",
            },
          ];
        });
        const [first, last] = [dayOf(from), dayOf(to)];
        if (missing.length > 0 || first <= last) return missing;
        return [
          {
            at: ["tenures", i, "from"],
            key: "from",
            message: `Bài đầu đề ngày ${first}, sau bài cuối (${last})`,
            expected: "from là bài sớm nhất, to là bài muộn nhất",
          },
        ];
      }),
  };
}

function dayOf(path: string): string {
  return parseArticlePath(path)?.day ?? "";
}
