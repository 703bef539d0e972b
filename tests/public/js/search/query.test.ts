import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../public/js/search/query.ts";

describe("a query", () => {
  it("is of single words where nothing binds them", () => {
    expect(parseQuery("đảng bộ")).toMatchObject({ phrases: [], quoted: false, marked: true });
  });

  it.each([
    '"nghị quyết" thử',
    "“nghị quyết” thử",
    "«nghị quyết» thử",
  ])("binds words in quotes: %s", (text) => {
    const query = parseQuery(text);
    expect(query).toMatchObject({ phrases: [{ from: 0, to: 2 }], quoted: true });
    expect(query.words).toHaveLength(3);
  });

  it("binds to the end where a quote is not closed", () => {
    expect(parseQuery('thử "một hai').phrases).toEqual([{ from: 1, to: 3 }]);
  });

  it("binds what is in one piece, without calling it quoted", () => {
    expect(parseQuery("số 15-NQ/TU")).toMatchObject({
      phrases: [{ from: 1, to: 4 }],
      quoted: false,
    });
  });

  it("is marked when any of its words is", () => {
    expect(parseQuery("dong da").marked).toBe(false);
    expect(parseQuery("dong đa").marked).toBe(true);
    expect(parseQuery("2021").marked).toBe(false);
  });

  it("is cut where no more words would help", () => {
    const query = parseQuery(`${"một ".repeat(40)}"hai ba"`);
    expect(query.words).toHaveLength(16);
    expect(query.phrases).toEqual([]);
  });

  it.each(["", " ", '""', "–…!", "❤️", "\u0301"])("may have no words: %j", (text) => {
    expect(parseQuery(text)).toEqual({ words: [], phrases: [], quoted: false, marked: false });
  });
});
