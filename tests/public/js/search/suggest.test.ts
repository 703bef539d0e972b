import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../public/js/search/query.ts";
import { suggestionsFor } from "../../../../public/js/search/suggest.ts";

const WORDS = ["đảng", "hội", "nghị", "quyết", "đống", "đa", "đông", "giấy"];
const suggest = (query: string, missing: string) =>
  suggestionsFor(query, parseQuery(missing).words, WORDS);

describe("did you mean", () => {
  it("puts near words of the archive in the place of those it lacks, and leaves the rest", () => {
    expect(suggest('"nghịj quyết" 2021', "nghịj")).toEqual(['"nghi quyết" 2021']);
  });

  it("tries the nearest first, and the more frequent of equally near ones", () => {
    expect(suggest("dongg da", "dongg")).toEqual(["dong da", "dang da"]);
  });

  it("parts words that were written as one", () => {
    expect(suggest("hoinghi", "hoinghi")[0]).toBe("hoi nghi");
  });

  it("has nothing to say where no word is near", () => {
    expect(suggest("xylophon giấy", "xylophon")).toEqual([]);
    expect(suggestionsFor("0", parseQuery("0").words, ["ổ", "ở"])).toEqual([]);
  });
});
