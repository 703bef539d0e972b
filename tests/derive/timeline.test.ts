import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { termColour } from "../../src/derive/termColours.ts";
import { detailedTimeline, timeline } from "../../src/derive/timeline.ts";
import { termStates } from "../../src/derive/words.ts";
import { archive, article, district } from "./sample.ts";

const stops = [
  article("2021-01-06"),
  article("2020-01-06", { term: "2015-2020", runUpTo: "2020-2025" }),
];

describe("timeline", () => {
  it("runs from the oldest term to the newest, with articles of the run-up in both", () => {
    const found = timeline(contextOf(archive(stops)));
    expect(found.map(({ label, count }) => [label, count])).toEqual([
      ["2015–2020", "1"],
      ["2020–2025", "2"],
      ["2025–2030", "0"],
    ]);
    expect(found[1]?.href).toBe("/nhiem-ky/2020-2025/");
  });

  it("says of a term that it did not sit only where that is so in every district", () => {
    const states = (context = contextOf(archive())) => timeline(context).map(({ state }) => state);
    expect(states()).toEqual([undefined, undefined, termStates.suspended]);
    const other = district("thu-ba");
    const terms = other.terms.map((term) => ({ ...term, status: "planned" as const }));
    const mixed = { ...archive(), districts: [district("thu-mot"), { ...other, terms }] };
    expect(states(contextOf(mixed))).toEqual([undefined, undefined, undefined]);
  });

  it("tells neighbouring terms apart by colour, the same on every page", () => {
    const colours = ["2005-2010", "2010-2015", "2015-2020", "2020-2025", "2025-2030"];
    expect(colours.map(termColour)).toEqual([1, 2, 3, 0, 1]);
  });
});

describe("detailedTimeline", () => {
  it("says when congresses met and of how many committees something is known", () => {
    const evidence = { sources: ["sổ thử"], certainty: "verified" as const };
    const congress = { ...evidence, days: ["2020-05-25"], closed: "2020-05-27" };
    const [first, ...others] = archive().districts;
    if (!first) throw new Error("the sample has no district");
    const terms = first.terms.map((term) =>
      term.years === "2020-2025"
        ? { ...term, congress, ordinal: { ...evidence, value: "XX" } }
        : term,
    );
    const sample = { ...archive(), districts: [{ ...first, terms }, ...others] };
    const details = detailedTimeline(contextOf(sample)).map((stop) => stop.details);
    expect(details).toEqual([
      ["2 đảng bộ"],
      ["2 đảng bộ", "đại hội họp 25/05/2020–27/05/2020", "rõ ngày đại hội: 1/2", "rõ số khóa: 1/2"],
      ["2 đảng bộ"],
    ]);
  });
});
