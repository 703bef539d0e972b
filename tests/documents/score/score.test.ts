import { describe, expect, it } from "vitest";
import { citedIn, readScenario, readScenarios, scoreIdentity } from "./scoreIdentity.ts";
import { LEAST, precision, readCases, recall, scoreReading } from "./scoreReading.ts";

describe("citations of the fixtures", () => {
  it("are found and read right", () => {
    const score = scoreReading([...readCases("real"), ...readCases("variations")]);
    expect(score.wrong).toEqual([]);
    expect(recall(score)).toBeGreaterThanOrEqual(LEAST.recall);
  });

  it("are not seen in what only looks like them", () => {
    const cases = readCases("lookAlikes");
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(scoreReading(cases).wrong).toEqual([]);
    const all = [...readCases("real"), ...readCases("variations"), ...cases];
    expect(precision(scoreReading(all))).toBeGreaterThanOrEqual(LEAST.precision);
  });

  it("go to the document they mean, and to no other", () => {
    const { wrong, missed } = scoreIdentity(readScenarios());
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });
});

describe.each(readScenarios())("$name", (scenario) => {
  it("comes out the same in any order of the articles", () => {
    const { documents, undecided = {} } = scenario;
    const backwards = readScenario(scenario, citedIn(scenario).reverse());
    expect(backwards).toEqual({ documents, undecided });
  });
});
