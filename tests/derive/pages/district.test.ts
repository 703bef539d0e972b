import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import { termStates, words } from "../../../src/derive/words.ts";
import type { Article } from "../../../src/model.ts";
import type { District } from "../../../src/validate/schema/registry.ts";
import { congressOf } from "../../fixture.ts";
import { archive, article, district } from "../sample.ts";

const evidence = { sources: ["sổ thử"], certainty: "verified" as const };

/** The sample district with what can be known of one. */
function known(): District {
  const base = district("thu-mot", "Thử Một");
  const [before, sat, never] = base.terms;
  if (!before || !sat || !never) throw new Error("the sample has three terms");
  return {
    ...base,
    names: { ...base.names, gso_code: "018" },
    terms: [
      before,
      {
        ...sat,
        ordinal: { ...evidence, value: "XX", certainty: "inferred" },
        congress: congressOf({ opened: "2020-05-26" }),
        secretaries: [{ ...evidence, name: "Nguyễn Văn Thử", basis: "được bầu thử" }],
      },
      never,
    ],
    dissolved: { ...evidence, day: "2025-07-01" },
    successors: {
      ...evidence,
      units: [
        { name: "Xã Thử B", share: "part" },
        { name: "Xã Thử A", share: "major" },
        { name: "Xã Thử C", share: "part" },
      ],
    },
  };
}

/** A successor, linked to its page. */
const unit = (letter: string) => ({
  label: `Xã Thử ${letter}`,
  href: `/dia-danh/xa-thu-${letter.toLowerCase()}/`,
});

function pagesOf(articles: Article[], own = known()) {
  return derivePages({ ...archive(articles), districts: [own] }, ["district", "term"]);
}

describe("a district's identity", () => {
  it("gives names, closing day and successors, each with its source", () => {
    const [page] = pagesOf([]).district;
    expect(page?.identity?.facts.map(({ label, values }) => [label, values])).toEqual([
      [
        "Tên gọi",
        [
          "Huyện Thử Một",
          "Huyện ủy Thử Một",
          "Đảng bộ huyện Thử Một",
          "Loại đơn vị: huyện",
          "Mã của cơ quan thống kê: 018",
        ],
      ],
      [words.closed, ["01/07/2025"]],
      [
        words.successors,
        [
          { label: "phần lớn:", links: [unit("A")] },
          { label: "một phần:", links: [unit("B"), unit("C")] },
        ],
      ],
    ]);
    for (const { sources } of page?.identity?.facts ?? []) expect(sources).toEqual(["sổ thử"]);
  });

  it("sets what is known of each term into a row, how sure it is too, and the state of one that never sat", () => {
    const rows = pagesOf([article("2021-01-06")]).district[0]?.identity?.terms;
    expect(rows).toEqual([
      {
        sitting: {
          label: "2025–2030",
          href: "/quan-huyen/thu-mot/nhiem-ky/2025-2030/",
          count: "0",
        },
        secretaries: [],
        bar: 0,
        state: termStates.suspended,
      },
      {
        sitting: {
          label: "2020–2025",
          href: "/quan-huyen/thu-mot/nhiem-ky/2020-2025/",
          count: "1",
        },
        ordinal: { value: "XX", certainty: "suy ra" },
        congress: { value: "khai mạc 26/05/2020" },
        secretaries: [{ value: "Nguyễn Văn Thử" }],
        bar: 100,
      },
      {
        sitting: {
          label: "2015–2020",
          href: "/quan-huyen/thu-mot/nhiem-ky/2015-2020/",
          count: "0",
        },
        secretaries: [],
        bar: 0,
      },
    ]);
  });

  it("has for each row what it was read in, the basis of a secretary too", () => {
    const proofs = pagesOf([]).district[0]?.identity?.evidence;
    expect(proofs?.map(({ term, facts }) => [term, facts.length])).toEqual([
      ["2025–2030", 1],
      ["2020–2025", 4],
      ["2015–2020", 1],
    ]);
    expect(proofs?.[1]?.facts.at(-1)?.values).toEqual(["Nguyễn Văn Thử (được bầu thử)"]);
  });

  it("draws nothing where there are no articles", () => {
    const identity = pagesOf([]).district[0]?.identity;
    expect([identity?.chart, identity?.coverage]).toEqual([undefined, undefined]);
  });

  it("stands on the first page alone, like the comparison of a term's districts", () => {
    const many = Array.from({ length: 21 }, (_, i) => article("2021-01-06", { slug: `b-${i}` }));
    const { district: pages, term } = pagesOf(many);
    expect(pages.map(({ identity }) => identity !== undefined)).toEqual([true, false]);
    const second = term.filter(({ frame }) => frame.address.includes("/trang/2/"));
    expect(second.map(({ districts }) => districts)).toEqual([undefined]);
  });
});
