import { describe, expect, it } from "vitest";
import {
  findDates,
  findImpossibleDates,
} from "../../../../../src/import/facts/dates/read/findDates.ts";
import { LEADS } from "./literals/leads.ts";
import { IMPOSSIBLE, NONE } from "./literals/none.ts";
import { PUBLISHED } from "./literals/published.ts";
import { show } from "./literals/show.ts";
import { SPANS } from "./literals/spans.ts";
import { CLOCKS, STANDARD } from "./literals/standard.ts";
import { WORDED } from "./literals/worded.ts";

const ROWS = [...PUBLISHED, ...STANDARD, ...CLOCKS, ...LEADS, ...SPANS, ...WORDED];

describe("findDates", () => {
  it("is tried on at least 200 literal dates and 80 that are none", () => {
    expect(new Set(ROWS.map(([line]) => line)).size).toBeGreaterThanOrEqual(200);
    expect(new Set(NONE).size).toBeGreaterThanOrEqual(80);
  });

  it.each(ROWS)("reads %j as %s", (line, reading) => {
    expect(show(findDates(line))).toBe(reading);
  });

  it.each(ROWS)("says where in %j it stands", (line) => {
    for (const { index, literal } of findDates(line)) {
      expect(line.slice(index, index + literal.length)).toBe(literal);
      expect(literal.trim()).toBe(literal);
    }
  });

  it.each(NONE)("finds no date in %j", (line) => {
    expect(show(findDates(line))).toBe("");
    expect(findImpossibleDates(line)).toEqual([]);
  });

  it.each(IMPOSSIBLE)("reports %j as impossible and reads no other day into it", (line) => {
    expect(show(findDates(line))).toBe("");
    expect(findImpossibleDates(line).map(({ literal }) => literal)).toEqual([line]);
  });

  it("says what is wrong with a date", () => {
    const notes = (line: string) => findDates(line).flatMap((date) => date.notes);
    expect(notes("Thứ Năm, 06/01/2021")).toEqual(["in là thứ Năm, nhưng 06/01/2021 là thứ Tư"]);
    expect(notes("06/01/21 25:70")).toEqual(["năm chỉ in hai chữ số", "giờ in ra không có thật"]);
  });
});
