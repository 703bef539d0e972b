import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACETS, readState, type State, writeState } from "../../../../public/js/search/state.ts";
import { orderWords } from "../../../../src/derive/searchWords.ts";

const read = (address: string) => readState(new URLSearchParams(address));

describe("the address of a search", () => {
  it("holds the words, the filters and the order", () => {
    const state: State = {
      query: 'Đống Đa "15-NQ/TU"',
      chosen: { "quan-huyen": "dong-da", nam: "2021" },
      order: "moi",
    };
    const address = writeState(state);
    expect(address).toBe(
      "?q=%C4%90%E1%BB%91ng+%C4%90a+%2215-NQ%2FTU%22&quan-huyen=dong-da&nam=2021&xep=moi",
    );
    expect(read(address)).toEqual(state);
  });

  it("is read as it was written, whatever is in it", () => {
    const text = fc.string({ unit: "grapheme" }).map((value) => value.normalize("NFC").trim());
    const states = fc.record({
      query: text,
      order: fc.constantFrom(...(Object.keys(orderWords) as State["order"][])),
      chosen: fc.dictionary(
        fc.constantFrom(...FACETS),
        text.filter((value) => value !== ""),
      ),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeState(state))).toEqual({ ...state, chosen: { ...state.chosen } });
      }),
    );
  });

  it("is the shortest for what is asked by default", () => {
    expect(writeState({ query: "", chosen: {}, order: "" })).toBe("");
    expect(read("?q=&nam=&xep=")).toEqual({ query: "", chosen: {}, order: "" });
  });

  it("is read in composed form, and without orders that do not exist", () => {
    expect(read(`?q=${encodeURIComponent("Đống".normalize("NFD"))}&xep=toString`)).toEqual({
      query: "Đống",
      chosen: {},
      order: "",
    });
  });
});
