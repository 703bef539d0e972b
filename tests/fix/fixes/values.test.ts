import { describe, expect, it } from "vitest";
import { colonSpaces } from "../../../src/fix/fixes/colonSpaces.ts";
import { districtName, sectionName } from "../../../src/fix/fixes/placeNames.ts";
import { termSpelling } from "../../../src/fix/fixes/termSpelling.ts";
import { tidyTitle } from "../../../src/fix/fixes/tidyTitle.ts";
import { valueCase } from "../../../src/fix/fixes/valueCase.ts";
import { valueSpaces } from "../../../src/fix/fixes/valueSpaces.ts";
import { headAfter } from "../mended.ts";

const NB = "\u00a0";
const ZW = "\u200b";

describe.each([
  {
    fix: districtName,
    mends: [
      ["district: Gia Lâm", "district: gia-lam"],
      ["district: gia_lam", "district: gia-lam"],
      ["district: Gia-Lam", "district: gia-lam"],
      ["district: gialam", "district: gia-lam"],
      ['district: "Huyện Gia Lâm" # in', 'district: "gia-lam" # in'],
      ["district: Huyện uỷ Gia Lâm", "district: gia-lam"],
    ],
    leaves: [
      "district: gia-lam",
      "district: gia-lma",
      "district: Quận Gia Lâm",
      "district: Phường Hoàng Mai",
      'district: "???"',
      "district: [Gia Lâm]",
      "district:",
    ],
  },
  {
    fix: sectionName,
    mends: [
      ["section: Hội nghị cấp ủy", "section: hoi-nghi-cap-uy"],
      ["section: Hoi_nghi_cap_uy", "section: hoi-nghi-cap-uy"],
    ],
    leaves: ["section: hoi-nghi", "section: hoi-nghi-cap-uy"],
  },
  {
    fix: valueCase,
    mends: [
      ["rights: Digest", "rights: digest"],
      ["date_basis: 'INFERRED'", "date_basis: 'inferred'"],
      ["author: Unsigned", "author: unsigned"],
      ["author: [UNSIGNED]", "author: [unsigned]"],
    ],
    leaves: [
      "rights: toàn văn",
      "author: Unsigned - Xuân Thử",
      "author: [Unsigned, A]",
      "author: A",
    ],
  },
  {
    fix: termSpelling,
    mends: [
      ["term: 2020 – 2025", "term: 2020-2025"],
      ["term: '2020 - 2025'", "term: '2020-2025'"],
      ["run_up_to: 2025— 2030", "run_up_to: 2025-2030"],
    ],
    leaves: ["term: 2020-2025", "term: 2020 2025", "term: 20-25", "title: 2020 – 2025"],
  },
  {
    fix: tidyTitle,
    mends: [
      ["title: Bài  thử", "title: Bài thử"],
      [`title: Bài${NB}thử`, "title: Bài thử"],
      ['title: "Bài\\tthử "', 'title: "Bài thử"'],
      [`title: Bài ${ZW}thử${ZW}`, "title: Bài thử"],
      [`title: Bài:${NB}thử`, 'title: "Bài: thử"'],
      [`title: Bài${NB}#thử`, 'title: "Bài #thử"'],
      [`title: 'Bài "một"  ông''s'`, `title: 'Bài "một" ông''s'`],
    ],
    leaves: [
      `title: Bài${ZW}thử`,
      'title: "Bài\\u0007thử"',
      "title: Bài",
      'title: "  "',
      "title: 12",
    ],
  },
  {
    fix: valueSpaces,
    mends: [
      ["title: ' Bài '", "title: 'Bài'"],
      [`district: gia-lam${NB}`, "district: gia-lam"],
      ['tags: [a, " b " ]', 'tags: [a, "b" ]'],
      ['source: { name: "Báo Thử " }', 'source: { name: "Báo Thử" }'],
    ],
    leaves: ["title: ' '", "title: a  b", 'title: "a'.concat("  b", '"')],
  },
  {
    fix: colonSpaces,
    mends: [
      ["title:   Bài # in", "title: Bài # in"],
      ["title:\tBài", "title: Bài"],
      ["source: { name:   Báo Thử }", "source: { name: Báo Thử }"],
    ],
    leaves: ["title: Bài   # in", "title : Bài", "title:", "tags: [a,   b]"],
  },
])("$fix.id", ({ fix, mends, leaves }) => {
  it.each(mends)("writes %s as %s", (before, after) => {
    expect(headAfter(fix, before)).toEqual([after]);
  });

  it.each(leaves)("leaves %s", (line) => {
    expect(headAfter(fix, line)).toEqual([line]);
  });
});

describe("spaces that somebody meant", () => {
  it("stay between keys and values that are lined up", () => {
    const head = ["title:    Bài", "district: gia-lam", "date:     2021-01-06"];
    expect(headAfter(colonSpaces, ...head)).toEqual(head);
  });

  it("stay in a text of several lines", () => {
    const head = ["summary: |", "  một  ", "  hai"];
    expect(headAfter(valueSpaces, ...head)).toEqual(head);
  });
});
