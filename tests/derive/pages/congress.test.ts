import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import { congressOf, termOf } from "../../fixture.ts";
import { archive, article, district } from "../sample.ts";

const evidence = { sources: ["sổ thử"], certainty: "verified" as const };

function pages(articles = [article("2020-09-01")]) {
  const own = district("thu-mot", "Thử Một");
  const terms = [
    termOf("2015-2020"),
    termOf("2020-2025", {
      ordinal: { ...evidence, value: "II" },
      congress: congressOf({ opened: "2020-07-22", closed: "2020-07-23" }),
    }),
    termOf("2025-2030", { status: "suspended" }),
  ];
  return derivePages({ ...archive(articles), districts: [{ ...own, terms }] }, [
    "congress",
    "congresses",
  ]);
}

describe("the page of a congress", () => {
  it("is there for each term, with its count where that is known", () => {
    expect(pages().congress.map(({ heading, frame }) => [frame.address, heading])).toEqual([
      ["/dai-hoi/thu-mot/2015-2020/", "Đại hội Đảng bộ huyện Thử Một, nhiệm kỳ 2015–2020"],
      [
        "/dai-hoi/thu-mot/2020-2025/",
        "Đại hội Đảng bộ huyện Thử Một lần thứ II, nhiệm kỳ 2020–2025",
      ],
      ["/dai-hoi/thu-mot/2025-2030/", "Đại hội Đảng bộ huyện Thử Một, nhiệm kỳ 2025–2030"],
    ]);
  });

  it("has its articles in phases, gaps among them, with their days", () => {
    const [, page] = pages().congress;
    expect(
      page?.phases.map(({ id, span, count, items }) => [id, span, count, items.length]),
    ).toEqual([
      ["chuan-bi", "đến ngày 21/07/2020", "0 bài", 0],
      ["dai-hoi", "từ ngày 22/07/2020 đến ngày 23/07/2020", "0 bài", 0],
      ["thang-dau", "từ ngày 24/07/2020", "1 bài", 1],
      ["con-lai", undefined, "0 bài", 0],
    ]);
    expect(page?.facts.flatMap(({ sources }) => sources)).toContain("sổ thử");
  });

  it("says why a congress did not meet, and counts no meetings of a committee that never sat", () => {
    const [, , page] = pages().congress;
    expect([page?.state, page?.meetings]).toEqual([
      "Đại hội dừng, nhiệm kỳ không diễn ra",
      undefined,
    ]);
  });

  it("shows no more of a long phase than is read, and leads to the rest", () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      article(`2022-01-${String(30 - i).padStart(2, "0")}`),
    );
    const last = pages(many).congress[1]?.phases.at(-1);
    expect([last?.count, last?.items.length, last?.isCut]).toEqual(["30 bài", 24, true]);
    expect(pages(many).congress[1]?.listing.href).toBe("/quan-huyen/thu-mot/nhiem-ky/2020-2025/");
  });

  it("is found from the list of congresses, term by term", () => {
    expect(
      pages().congresses[0]?.terms.map(({ heading, rows }) => [heading, rows[0]?.sitting.href]),
    ).toEqual([
      ["Nhiệm kỳ 2025–2030", "/dai-hoi/thu-mot/2025-2030/"],
      ["Nhiệm kỳ 2020–2025", "/dai-hoi/thu-mot/2020-2025/"],
      ["Nhiệm kỳ 2015–2020", "/dai-hoi/thu-mot/2015-2020/"],
    ]);
  });
});
