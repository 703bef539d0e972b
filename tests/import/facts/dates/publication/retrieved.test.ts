import { describe, expect, it } from "vitest";
import { dateOf, on, type PageInShort, retrievedOf } from "../page.ts";

const CRAWLED = on(1, "Hà Nội, ngày 26-01-2021");

describe("the day of retrieval", () => {
  const printed = on(5, "14/01/2021 14:39 | 0");

  it.each<[string, PageInShort, string]>([
    ["a place and a day above the title", { datelines: [CRAWLED, printed] }, "2021-01-26"],
    ["the same alone", { datelines: [CRAWLED] }, "2021-01-26"],
    [
      "a letter's head alone",
      { datelines: [on(1, "Thử Nghiệm, ngày 5 tháng 1 năm 2021")] },
      "2021-01-05?",
    ],
    [
      "a place and a day at the end, alone",
      { datelines: [on(20, "Hà Nội, ngày 26-01-2021")] },
      "null?",
    ],
    [
      "the same beside a dateline",
      { datelines: [printed, on(20, "Hà Nội, ngày 26-01-2021")] },
      "2021-01-26",
    ],
    ["a day called today", { datelines: [on(1, "Hôm nay: 26/01/2021"), printed] }, "2021-01-26"],
    [
      "a day of printing",
      { datelines: [printed, on(30, "Ngày in: 26/01/2021 10:00")] },
      "2021-01-26",
    ],
    [
      "a day before the publication",
      { datelines: [on(1, "Hà Nội, ngày 13-01-2021"), printed] },
      "2021-01-13?",
    ],
    [
      "a header without place",
      { datelines: [on(1, "Thứ Ba, 26/01/2021"), printed] },
      "2021-01-26?",
    ],
    ["none", { datelines: [printed] }, "null?"],
  ])("is told from %s", (_, page, retrieved) => {
    expect(retrievedOf(page)).toBe(retrieved);
  });

  it("casts doubt on a publication after it", () => {
    expect(dateOf({ datelines: [on(1, "Hà Nội, ngày 13-01-2021"), printed] })).toBe(
      "2021-01-14T14:39+07:00? printed",
    );
  });
});
