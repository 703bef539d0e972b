import { describe, expect, it } from "vitest";
import { countValues, fits, readTable, sortByDay } from "../../../../public/js/search/table.ts";
import { searchTable } from "../../../../src/derive/searchTable.ts";

const row = (day: string | undefined, district: string, authors: string[] = []) => ({
  day,
  values: {
    loai: ["bai-viet"],
    "quan-huyen": [district],
    "nhiem-ky": ["2015-2020", "2020-2025"],
    nam: day === undefined ? [] : [day.slice(0, 4)],
    "chuyen-muc": [],
    "tac-gia": authors,
  },
});
const rows = readTable(
  searchTable([
    row("2020-05-01", "thu-mot", ["Lê Thu"]),
    row("2021-01-06", "thu-mot", ["Lê Thư", "Xuân Thử"]),
    row("1969-12-31", "thu-hai"),
    row("2021-01-06", "thu-hai"),
  ]),
);

describe("the table of searches", () => {
  it("is read as it was written", () => {
    expect(rows.map(({ values }) => values["tac-gia"])).toEqual([
      ["Lê Thu"],
      ["Lê Thư", "Xuân Thử"],
      [],
      [],
    ]);
  });

  it("sorts by day, articles of one day in the order of the index", () => {
    const found = [0, 1, 2, 3].map((page) => ({ page }));
    const pages = (order: "moi" | "cu") => sortByDay(found, rows, order).map(({ page }) => page);
    expect(pages("moi")).toEqual([1, 3, 0, 2]);
    expect(pages("cu")).toEqual([2, 0, 3, 1]);
  });

  it("sorts what is of no day behind, whatever the order", () => {
    const mixed = readTable(
      searchTable([row(undefined, "thu-hai"), row("2020-05-01", "a"), row("2021-05-01", "a")]),
    );
    const found = [0, 1, 2].map((page) => ({ page }));
    expect(sortByDay(found, mixed, "moi").map(({ page }) => page)).toEqual([2, 1, 0]);
    expect(sortByDay(found, mixed, "cu").map(({ page }) => page)).toEqual([1, 2, 0]);
  });

  it("filters by any of several values, and by authors as their pages name them", () => {
    const pages = (chosen: Parameters<typeof fits>[1]) =>
      rows.flatMap((one, page) => (fits(one, chosen) ? [page] : []));
    expect(pages({ "nhiem-ky": "2020-2025", nam: "2021" })).toEqual([1, 3]);
    expect(pages({ "tac-gia": "le-thu" })).toEqual([0, 1]);
    expect(pages({ "chuyen-muc": "tin-thu" })).toEqual([]);
  });

  it("counts what each value of a filter would leave, the other filters kept", () => {
    const counts = countValues(rows, "quan-huyen", { "quan-huyen": "thu-hai", nam: "2021" });
    expect(Object.fromEntries(counts)).toEqual({ "thu-mot": 1, "thu-hai": 1 });
  });
});
