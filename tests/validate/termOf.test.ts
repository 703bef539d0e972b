import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/read/listFiles.ts";
import { loadRegistry } from "../../src/validate/loadRegistry.ts";
import { type Committees, termOf } from "../../src/validate/termOf.ts";
import { congressOf, districtOf, goodRegistry, termOf as term } from "../fixture.ts";

const content = await loadRegistry("content", (await listFiles("content")).files);

/** The years of the terms, and whether that is sure. */
function on(committees: Committees, committee: string, day: string) {
  const { terms, sure } = termOf(committees, committee, day);
  return [terms.map(({ years }) => years).join(" "), sure ? "sure" : "open"].join(", ");
}

/** A district that never ended, with a closing day for each of `terms` that is known. */
function committeesOf(...terms: ReturnType<typeof term>[]): Committees {
  return { districts: new Map([["gia-lam", districtOf({ terms })]]), bodies: new Map() };
}

const closedOn = (years: string, closed: string) =>
  term(years, { congress: congressOf({ closed }) });

describe("the real registry", () => {
  it("has no messages", () => {
    expect(content.messages).toEqual([]);
  });

  // laodongthudo.vn, doan-ket-dan-chu-ky-cuong-neu-guong-sang-tao-110692.html: 22-23/7/2020.
  it.each([
    ["2020-07-20", "2015-2020, sure"],
    ["2020-07-23", "2015-2020, sure"],
    ["2020-07-24", "2020-2025, sure"],
  ])("knows of Đống Đa, whose congress closed on 23/7/2020, on %s %s", (day, said) => {
    expect(on(content.registry, "dong-da", day)).toBe(said);
    expect(
      content.registry.districts.get("dong-da")?.terms.find(({ years }) => years === "2020-2025")
        ?.congress?.sources,
    ).toContain("https://laodongthudo.vn/doan-ket-dan-chu-ky-cuong-neu-guong-sang-tao-110692.html");
  });

  it("gives Thường Tín on 8 July 2020 its khóa XXIII", () => {
    const { terms, sure } = termOf(content.registry, "thuong-tin", "2020-07-08");
    expect([terms.map(({ ordinal }) => ordinal?.value), sure]).toEqual([["XXIII"], true]);
  });

  it.each([
    ["2010-10-25", ", open"],
    ["2010-10-26", "2010-2015, open"],
    ["2010-11-03", "2010-2015, sure"],
    ["2015-11-03", "2010-2015, sure"],
    ["2015-11-04", "2015-2020, sure"],
    ["2020-10-13", "2015-2020, sure"],
    ["2020-10-14", "2020-2025, sure"],
    ["2025-10-17", "2020-2025, sure"],
    ["2025-10-18", "2025-2030, sure"],
  ])("knows of the city on %s: %s", (day, said) => {
    expect(on(content.registry, "ha-noi", day)).toBe(said);
  });

  it.each([
    ["2006-04-25", ", open"],
    ["2006-04-26", "2006-2011, sure"],
    ["2011-01-19", "2006-2011, sure"],
    ["2011-01-20", "2011-2016, sure"],
    ["2016-01-28", "2011-2016, sure"],
    ["2021-02-01", "2016-2021, sure"],
    ["2021-02-02", "2021-2026, sure"],
    ["2026-01-22", "2021-2026, sure"],
    ["2026-01-23", "2026-2031, sure"],
  ])("knows of the nation, whose XIV congress held its plenum on the closing day, on %s: %s", (day, said) => {
    expect(on(content.registry, "trung-uong", day)).toBe(said);
  });
});

describe("where the registry does not know", () => {
  it("knows nothing of a committee that it does not have", async () => {
    const registry = await goodRegistry();
    expect(on(registry, "ha-thu", "2020-07-23")).toBe(", open");
    expect(on({ ...registry, bodies: new Map() }, "ha-noi", "2022-01-01")).toBe(", open");
  });

  it.each([
    ["2019-12-31", "2015-2020, sure"],
    ["2020-01-01", "2015-2020 2020-2025, open"],
    ["2020-12-31", "2015-2020 2020-2025, open"],
    ["2021-01-01", "2020-2025, sure"],
  ])("leaves the year of an unknown congress open: on %s %s", (day, said) => {
    const committees = committeesOf(term("2015-2020"), term("2020-2025"));
    expect(on(committees, "gia-lam", day)).toBe(said);
  });

  it.each([
    ["2015-07-01", ", open"],
    ["2015-07-02", "2015-2020, sure"],
    ["2019-12-31", "2015-2020, sure"],
    ["2020-01-01", "2015-2020, open"],
    ["2020-12-31", "2015-2020, open"],
    ["2021-01-01", ", open"],
  ])("does not reach over the ends of what is registered: on %s %s", (day, said) => {
    expect(on(committeesOf(closedOn("2015-2020", "2015-07-01")), "gia-lam", day)).toBe(said);
  });

  it("is not sure of the first year of the oldest term, nor once a planned one may have begun", () => {
    const terms = [term("2015-2020"), term("2020-2025", { status: "planned" })];
    const committees = committeesOf(...terms);
    expect(on(committees, "gia-lam", "2015-05-05")).toBe("2015-2020, open");
    expect(on(committees, "gia-lam", "2019-12-31")).toBe("2015-2020, sure");
    expect(on(committees, "gia-lam", "2020-01-01")).toBe("2015-2020, open");
  });

  it("lets the last committee sit on where the congress was suspended, until the district's last day", () => {
    expect(on(content.registry, "dong-da", "2025-06-30")).toBe("2020-2025, sure");
    expect(on(content.registry, "dong-da", "2025-07-01")).toBe(", open");
  });
});
