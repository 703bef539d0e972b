import { describe, expect, it } from "vitest";
import { decideDate } from "../../../../src/import/facts/dates/decideDate.ts";
import { findDates } from "../../../../src/import/facts/dates/read/findDates.ts";
import { on } from "./page.ts";

const SEEDS = [
  "1",
  "1/",
  "1-",
  "1, ",
  "1 và ",
  "1-2/",
  "06/01/2021",
  "06/01/2021 - ",
  "ngày ",
  "ngày 1 ",
  "sáng ",
  "sáng nay, ",
  "từ ngày 1 đến ",
  "thứ hai, ",
  "tháng ",
  "tháng mười ",
  "11:09 ",
  "11:09 | ",
  "11h ngày ",
  "(",
  "GMT+7 ",
  "năm 2020 ",
  "nghị quyết ",
  "A, ",
  " ",
  ".",
  "ấ",
];

/** The least of three runs, so that a busy machine does not decide. */
function timeOf(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("hostile lines", () => {
  it.each(SEEDS)("of %j again and again take time in proportion to their length", (seed) => {
    const line = (length: number) => seed.repeat(Math.ceil(length / seed.length));
    const short = timeOf(() => findDates(line(5_000)));
    const long = timeOf(() => findDates(line(40_000)));
    // Eight times as long; a quadratic reader would take 64 times as long.
    expect(long).toBeLessThan(Math.max(short, 5) * 30);
  });

  it.each(SEEDS)("of %j as datelines, title and lead do not hold up the decision", (seed) => {
    const text = seed.repeat(Math.ceil(60_000 / seed.length));
    const time = timeOf(() => {
      decideDate({
        title: on(3, text),
        datelines: [on(4, text)],
        lead: [on(10, text), on(11, text)],
        stated: [{ name: "published", line: 1, literal: text, value: text }],
      });
    });
    expect(time).toBeLessThan(1500);
  });
});
