import { expect, it } from "vitest";
import { matchesIn } from "../../src/text/matchesIn.ts";

it("all matches are found with their places, whatever the last text left behind", () => {
  const form = /số\s(?<number>\d+)/gu;
  expect(matchesIn(form, "số 1, số 22").map(({ index }) => index)).toEqual([0, 6]);
  form.lastIndex = 5;
  expect(matchesIn(form, "số 3").map(({ groups }) => groups?.number)).toEqual(["3"]);
  expect(matchesIn(form, "không có")).toEqual([]);
});
