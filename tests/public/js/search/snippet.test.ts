import { describe, expect, it } from "vitest";
import { asWritten } from "../../../../public/js/search/asWritten.ts";
import { parseQuery } from "../../../../public/js/search/query.ts";
import { type Part, snippetParts, titleParts } from "../../../../public/js/search/snippet.ts";

const shown = (parts: readonly Part[]) =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join("");
const snippet = (body: string, query: string) =>
  shown(snippetParts(body, parseQuery(query), "loose"));
const gap = "giấy ".repeat(60);

describe("a snippet", () => {
  it("marks words as they are printed, and what stands between them", () => {
    expect(snippet("Số “15-NQ/TU”, ở Đống Đa.", "15-nq/tu dong da")).toBe(
      "Số “[15-NQ/TU]”, ở [Đống Đa].",
    );
  });

  it("is where most words of the query stand, and says what it leaves out", () => {
    const text = snippet(`${gap} mực ${gap} mực in ở đây ${gap}`, "mực in");
    expect(text).toMatch(/^… giấy (giấy )*\[mực in\] ở đây (giấy )+…$/);
  });

  it("keeps signs that stand alone", () => {
    expect(snippet("Ông Thử – thợ in … - “máy” nghỉ .", "thợ in máy")).toBe(
      "Ông Thử – [thợ in … - “máy]” nghỉ .",
    );
  });

  it("is the beginning where only the title has the words", () => {
    expect(snippet("Chuyện khác.\n\nĐoạn sau.", "thử")).toBe("Chuyện khác. Đoạn sau.");
  });

  it("is empty where there is no text", () => {
    expect(snippet("", "thử")).toBe("");
  });

  it("shows markup as the text that it is", () => {
    expect(snippet("<img src=x onerror=alert(1)> thử", "img")).toBe(
      "<[img] src=x onerror=alert(1)> thử",
    );
  });
});

it("a title is shown whole", () => {
  expect(shown(titleParts("Uỷ ban họp, ủy ban nghỉ", parseQuery("ủy ban"), "same"))).toBe(
    "[Uỷ ban] họp, [ủy ban] nghỉ",
  );
});

it("a title keeps signs that stand alone", () => {
  const title = "Đại hội thử, nhiệm kỳ 2020 - 2025";
  const query = parseQuery("2025");
  expect(shown(titleParts(title, query, "same"))).toBe("Đại hội thử, nhiệm kỳ 2020 - [2025]");
});

it("words are given as the archive writes them", () => {
  expect(asWritten("Ở Đống Đa, số 5.", parseQuery("dong da"), "loose")).toBe("đống đa");
  expect(asWritten("Đa, Đống", parseQuery("dong da"), "loose")).toBeUndefined();
});
