import { expect, it } from "vitest";
import { addCounts, vocabulary } from "../../src/derive/vocabulary.ts";

it("the vocabulary has words that stand in the archive twice, the most frequent first, without numbers", () => {
  const all = new Map([["giấy", 2]]);
  addCounts(all, new Map(Object.entries({ giấy: 1, nq: 2, mực: 2, "2021": 9, a: 9, москва: 9 })));
  addCounts(all, new Map(Object.entries({ lần: 1, thử: 2 })));
  expect(vocabulary(all)).toEqual(["giấy", "mực", "nq", "thử"]);
});
