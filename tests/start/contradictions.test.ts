import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/start/answers.ts";
import { contradictionsIn } from "../../src/start/contradictions.ts";
import { pathOf, startArticle } from "../../src/start/startArticle.ts";
import { goodRegistry } from "../fixture.ts";

const registry = await goodRegistry();

function rulesOf(answers: Answers) {
  const path = pathOf(answers, () => false);
  const started = startArticle(answers, { registry, today: "2021-01-07" }, path);
  const { facts, remarks } = contradictionsIn(started, registry);
  return [facts, remarks].map((messages) => messages.map(({ rule }) => rule));
}

const known: Answers = { title: "Bài thử", district: "gia-lam", date: { day: "2021-01-06" } };

describe("answers contradict", () => {
  it.each<[string, Answers]>([
    ["nothing where nothing is known", {}],
    ["nothing by what is open", known],
    [
      "nothing by a day after the end, which has its own open place",
      { ...known, date: { day: "2025-08-01" } },
    ],
    ["nothing with the term before the next", { ...known, run_up_to: "2025-2030" }],
  ])("%s", (_, answers) => {
    expect(rulesOf(answers)).toEqual([[], []]);
  });

  it.each<[string, Answers]>([
    ["term-matches-date", { ...known, term: "2015-2020" }],
    ["known-term", { ...known, term: "1990-1995" }],
    ["run-up-is-next", { ...known, run_up_to: "2015-2020" }],
  ])("each other: %s", (rule, answers) => {
    expect(rulesOf(answers)).toEqual([[rule], []]);
  });

  it("no fact by a title in capitals, which is a remark", () => {
    expect(rulesOf({ ...known, title: "HUYỆN ỦY HỌP THỬ" })).toEqual([[], ["clean-title"]]);
  });
});
