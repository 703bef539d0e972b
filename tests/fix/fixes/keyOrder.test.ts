import { describe, expect, it } from "vitest";
import { keyOrder } from "../../../src/fix/fixes/keyOrder.ts";
import { articleOf, headAfter, mended } from "../mended.ts";

describe("key-order", () => {
  it("moves a key with what stands below it and with the comment right above it", () => {
    const head = [
      "# lời ghi chung",
      "",
      "title: Bài",
      "# nguồn chép lại",
      "source:",
      "  # tên",
      "  name: Báo Thử",
      "  # hết nguồn",
      "date: 2021-01-06 # in",
      "tags:",
      "- một",
      "- hai",
      "summary: |",
      "  dòng một",
      "",
      "  # không phải lời ghi",
      "term: 2020-2025",
      "# cuối cùng",
    ];
    expect(headAfter(keyOrder, ...head)).toEqual([
      "# lời ghi chung",
      "",
      "title: Bài",
      "date: 2021-01-06 # in",
      "term: 2020-2025",
      "# nguồn chép lại",
      "source:",
      "  # tên",
      "  name: Báo Thử",
      "  # hết nguồn",
      "tags:",
      "- một",
      "- hai",
      "summary: |",
      "  dòng một",
      "",
      "  # không phải lời ghi",
      "# cuối cùng",
    ]);
  });

  it("names the keys that moved and those only", () => {
    const head = ["title: A", "term: 2020-2025", "date: 2021-01-06", "author: unsigned"];
    expect(mended(articleOf(head), { list: [keyOrder] }).changes).toEqual([
      { line: 3, what: "thứ tự các khóa", before: "term, date", after: "date, term" },
    ]);
  });

  it("keeps empty lines between keys with the key above", () => {
    expect(headAfter(keyOrder, "date: 2021-01-06", "", "title: A", "", "author: B")).toEqual([
      "title: A",
      "",
      "date: 2021-01-06",
      "",
      "author: B",
    ]);
  });

  it("reads quoted keys and empty values", () => {
    expect(headAfter(keyOrder, '"date" : 2021-01-06', "title:")).toEqual([
      "title:",
      '"date" : 2021-01-06',
    ]);
  });

  it.each([
    ["is right already", ["title: A", "date: 2021-01-06"]],
    ["has an unknown key", ["date: 2021-01-06", "nguon: B", "title: A"]],
    ["is laid out in braces", ["{ date: 2021-01-06, title: A }"]],
    ["is laid out in braces over lines", ["{", "date: 2021-01-06,", "title: A", "}"]],
    ["has keys with question marks", ["? date", ": 2021-01-06", "title: A"]],
  ])("leaves a front matter that %s", (_, head) => {
    expect(headAfter(keyOrder, ...head)).toEqual(head);
  });
});
