import { describe, expect, it } from "vitest";
import { issuerTerms } from "../../src/derive/issuerTerms.ts";
import { listFiles } from "../../src/read/listFiles.ts";
import { loadRegistry } from "../../src/validate/loadRegistry.ts";
import { congressOf, districtOf, termOf } from "../fixture.ts";

const { registry } = await loadRegistry("content", (await listFiles("content")).files);
const { sitting, numbered } = issuerTerms(registry);
const yearsOf = (issuer: string, day: string) => sitting(issuer, day).map(({ years }) => years);

describe("the terms of issuers", () => {
  it.each([
    ["of the city", "thanh-uy-ha-noi", "2021-01-06", ["2020-2025"]],
    ["of the nation", "trung-uong", "2019-08-13", ["2016-2021"]],
    ["of a district, by its committee", "huyen-uy-gia-lam", "2021-01-06", ["2020-2025"]],
    ["both that may have sat", "huyen-uy-soc-son", "2020-06-01", ["2015-2020", "2020-2025"]],
    ["none of a body that the registry does not have", "bo-noi-vu", "2021-01-06", []],
    ["none of a class of bodies", "quan-uy", "2021-01-06", []],
    ["none of a committee that another kind of district has", "quan-uy-gia-lam", "2021-01-06", []],
    ["none before the oldest that is known", "huyen-uy-gia-lam", "1999-01-06", []],
    ["none after its dissolution", "huyen-uy-gia-lam", "2025-07-01", []],
  ])("are %s", (_, issuer, day, years) => {
    expect(yearsOf(issuer, day)).toEqual(years);
  });

  it("are none where the only one may be another that is not known", () => {
    const oldest = termOf("2015-2020");
    const lone = districtOf({ terms: [oldest, termOf("2020-2025")] });
    const { sitting: of } = issuerTerms({
      districts: new Map([["gia-lam", lone]]),
      bodies: new Map(),
    });
    expect(of("huyen-uy-gia-lam", "2015-03-01")).toEqual([]);
    expect(of("huyen-uy-gia-lam", "2017-03-01")).toEqual([{ years: "2015-2020" }]);
  });

  it("change on the day after the congress, and carry their ordinals", () => {
    const next = termOf("2020-2025", {
      ordinal: { value: "XXIII", sources: ["sổ thử"], certainty: "verified" },
      congress: congressOf({ closed: "2020-05-20" }),
    });
    const district = districtOf({ terms: [termOf("2015-2020"), next] });
    const terms = issuerTerms({ districts: new Map([["gia-lam", district]]), bodies: new Map() });
    expect(terms.sitting("huyen-uy-gia-lam", "2020-05-20")).toEqual([{ years: "2015-2020" }]);
    expect(terms.sitting("huyen-uy-gia-lam", "2020-05-21")).toEqual([
      { years: "2020-2025", ordinal: "XXIII" },
    ]);
    expect(terms.numbered("huyen-uy-gia-lam", "XXIII")?.years).toBe("2020-2025");
  });

  it("are found by their numeral, each body's own", () => {
    expect(numbered("thanh-uy-ha-noi", "XVII")?.years).toBe("2020-2025");
    expect(numbered("trung-uong", "XVII")).toBeUndefined();
    expect(numbered("bo-noi-vu", "I")).toBeUndefined();
  });
});
