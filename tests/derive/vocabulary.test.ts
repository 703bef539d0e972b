import { expect, it } from "vitest";
import { vocabulary } from "../../src/derive/vocabulary.ts";
import { encodeText } from "../../src/text/searchText.ts";

it("the vocabulary has words that stand in the archive twice, the most frequent first, without numbers", () => {
  const words = vocabulary();
  words.add(encodeText("Giấy mực, “giấy” GIẤY thử Mực; 2021 2021 15-NQ/TU Москва Москва."));
  words.add(encodeText("thử lần nữa: NQ"));
  expect(words.words()).toEqual(["giấy", "mực", "nq", "thử"]);
});
