import { describe, expect, it } from "vitest";
import { personRules } from "../../../src/validate/registry/personRules.ts";
import { type Person, personSchema } from "../../../src/validate/schema/person.ts";

const FIRST = "articles/gia-lam/2020/2020-05-26-mot.md";
const LAST = "articles/gia-lam/2021/2021-01-06-hai.md";
const rules = personRules(new Set([FIRST, LAST]), ["gia-lam"]);

function judge(
  change: Partial<Person>,
  tenure: Partial<Person["tenures"][number]> = {},
  file = "le-thu",
) {
  const office = { role: "Bí thư", body: "gia-lam", from: FIRST, to: LAST, ...tenure };
  const person = personSchema.parse({ slug: "le-thu", name: "Lê Thử", tenures: [office] });
  const path = `people/${file}.yaml`;
  return rules.flatMap(({ id, judge: by }) =>
    by({ ...person, ...change }, path).map(({ at, suggestion }) => [id, at.join("."), suggestion]),
  );
}

describe("the rules of a person's file", () => {
  it("say nothing of a good one, of two of one name, of the city and the nation", () => {
    expect(judge({})).toEqual([]);
    expect(judge({ slug: "le-thu-2" }, {}, "le-thu-2")).toEqual([]);
    expect(judge({}, { body: "ha-noi" })).toEqual([]);
    expect(judge({}, { to: FIRST })).toEqual([]);
  });

  it.each([
    ["another file", {}, {}, "le-thuu", ["person-names", "slug", "le-thu"]],
    ["another name", { name: "Lê Mẫu" }, {}, "le-thu", ["person-names", "slug", "le-mau"]],
    [
      "an unknown body",
      {},
      { body: "ha-thu" },
      "le-thu",
      ["tenure-body", "tenures.0.body", undefined],
    ],
    [
      "a missing article",
      {},
      { to: "articles/x.md" },
      "le-thu",
      ["tenure-evidence", "tenures.0.to", undefined],
    ],
    [
      "articles the wrong way round",
      {},
      { from: LAST, to: FIRST },
      "le-thu",
      ["tenure-evidence", "tenures.0.from", undefined],
    ],
  ])("refuse %s", (_, change, tenure, file, found) => {
    expect(judge(change, tenure, file)).toEqual([found]);
  });
});
