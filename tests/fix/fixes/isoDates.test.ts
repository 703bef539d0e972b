import { assert, constantFrom, date, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDates } from "../../../src/fix/fixes/isoDates.ts";
import { parseDate } from "../../../src/read/date.ts";
import { headAfter, mended } from "../mended.ts";

const dateAfter = (written: string) => headAfter(isoDates, `date: ${written}`)[0]?.slice(6);

describe("iso-dates", () => {
  it.each([
    ["06/01/2021 11:09", "2021-01-06T11:09+07:00"],
    ["6-1-2021", "2021-01-06"],
    ["6.1.2021 7:05", "2021-01-06T07:05+07:00"],
    ["06/01/2021 11:09:30", "2021-01-06T11:09:30+07:00"],
    ["2021-01-06 11:09", "2021-01-06T11:09+07:00"],
    ["2021-01-06T11:09", "2021-01-06T11:09+07:00"],
    ["2021-01-06 11:09 +0900", "2021-01-06T11:09+09:00"],
    ['"06/01/2021"', '"2021-01-06"'],
    ["'6/1/2021 0:00'", "'2021-01-06T00:00+07:00'"],
  ])("writes %s as %s", (written, iso) => {
    expect(dateAfter(written)).toBe(iso);
  });

  it.each([
    "2021-01-06",
    "2021-01-06T11:09+07:00",
    "2021-01-06T08:30:00.5+07:00",
    "2020-06-30T17:30Z",
    "31/02/2021",
    "29/02/2021 10:00",
    "06/01/21",
    "01/26/2021",
    "06/01/2021 24:00",
    "11:09 06/01/2021",
    '"???"',
    "2021",
  ])("leaves %s", (written) => {
    expect(dateAfter(written)).toBe(written);
  });

  it("finds dates wherever they may stand, and nowhere else", () => {
    const head = [
      "title: 06/01/2021",
      "date: 06/01/2021 # 07/01/2021",
      "source: { published: 6/1/2021, retrieved: '7/1/2021', name: 06/01/2021 }",
      "summary: 06/01/2021",
      "tags: [06/01/2021]",
      "updated: 08/01/2021",
      "corrections:",
      "  - date: 09/01/2021",
      "    text: 09/01/2021",
    ];
    expect(headAfter(isoDates, ...head)).toEqual([
      "title: 06/01/2021",
      "date: 2021-01-06 # 07/01/2021",
      "source: { published: 2021-01-06, retrieved: '2021-01-07', name: 06/01/2021 }",
      "summary: 06/01/2021",
      "tags: [06/01/2021]",
      "updated: 2021-01-08",
      "corrections:",
      "  - date: 2021-01-09",
      "    text: 09/01/2021",
    ]);
  });

  it("says where, what, from and to", () => {
    expect(mended("---\ntitle: A\ndate: 6/1/2021\n---\nA\n", { list: [isoDates] }).changes).toEqual(
      [{ line: 3, what: 'ngày ở "date" theo ISO', before: "6/1/2021", after: "2021-01-06" }],
    );
  });

  it("never makes another moment of any", () => {
    const days = date({
      min: new Date("1930-01-01"),
      max: new Date("2030-01-01"),
      noInvalidDate: true,
    });
    const forms = constantFrom("d/m/y", "d-m-y", "d.m.y", "d/m/y H:M", "y-m-d H:M", "y-m-dTH:MZ");
    assert(
      property(tuple(days, forms), ([moment, form]) => {
        const two = (count: number) => String(count).padStart(2, "0");
        const written = form
          .replace("y", String(moment.getUTCFullYear()))
          .replace("m", two(moment.getUTCMonth() + 1))
          .replace("d", two(moment.getUTCDate()))
          .replace("H", two(moment.getUTCHours()))
          .replace("M", two(moment.getUTCMinutes()));
        const iso = dateAfter(written) ?? "";
        expect(parseDate(iso, 420)).toEqual(parseDate(written, 420));
        expect(iso).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(Z|\+07:00))?$/);
      }),
    );
  });
});
