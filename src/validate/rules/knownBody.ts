import { nearest } from "../../text/nearest.ts";
import { districtNamed } from "../namedPlaces.ts";
import { officeBodies } from "../officeBodies.ts";
import type { Rule } from "../rule.ts";

/** The body of each of `people` is a district of the registry, the city or the nation. */
export const knownBody: Rule = {
  id: "known-body",
  judge({ frontMatter: { people = [] }, locate }, registry) {
    const slugs = officeBodies(registry);
    return people.flatMap(({ body }, i) =>
      slugs.includes(body)
        ? []
        : [
            {
              ...locate(["people", i, "body"]),
              key: "body",
              message: `Không có "${body}" trong districts/ và bodies/`,
              expected: "tên tệp của một quận, huyện, hoặc ha-noi, trung-uong",
              suggestion: districtNamed(body, registry) ?? nearest(body, slugs),
            },
          ],
    );
  },
};
