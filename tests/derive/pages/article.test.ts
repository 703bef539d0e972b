import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import type { Article } from "../../../src/model.ts";
import type { District } from "../../../src/validate/schema/registry.ts";
import { archive, article, district } from "../sample.ts";

function pageOf(
  changes: Partial<Article>,
  districts: District[] = [district("thu-mot", "Thử Một")],
) {
  const [page] = derivePages({ ...archive([article("2021-01-06", changes)]), districts }).article;
  if (!page) throw new Error("no page");
  return page;
}

/** The sample district with an ordinal for 2020-2025, dissolved on `day`. */
function known(day?: string): District {
  const base = district("thu-mot", "Thử Một");
  const evidence = { sources: ["sổ thử"], certainty: "verified" as const };
  return {
    ...base,
    terms: base.terms.map((term) =>
      term.years === "2020-2025" ? { ...term, ordinal: { ...evidence, value: "XXII" } } : term,
    ),
    dissolved: day === undefined ? undefined : { ...evidence, day },
  };
}

const body = (minutes: number, levels: number[]): Article["body"] => ({
  ...article("2021-01-06").body,
  minutes,
  headings: levels.map((level, i) => ({ level, id: `m-${i}`, text: `Mục ${i}` })),
});

describe("the period of an article", () => {
  it("names the Party organisation with its ordinal, and the day the district ended", () => {
    expect(pageOf({}, [known("2025-07-01")]).period).toBe(
      "Đảng bộ huyện Thử Một khóa XXII; cấp huyện kết thúc hoạt động ngày 1/7/2025",
    );
  });

  it("has the years where the ordinal is unknown, and no end where none is known", () => {
    expect(pageOf({}).period).toBe("Đảng bộ huyện Thử Một nhiệm kỳ 2020–2025");
    expect(pageOf({}, [known()]).period).toBe("Đảng bộ huyện Thử Một khóa XXII");
  });
});

describe("the table of contents", () => {
  it("is there for a long text with three headings", () => {
    const { contents } = pageOf({ body: body(3, [2, 3, 4, 2]) });
    expect(contents.map(({ id }) => id)).toEqual(["m-0", "m-1", "m-3"]);
  });

  it("is not there for a short text, or for two headings", () => {
    expect(pageOf({ body: body(2, [2, 2, 2]) }).contents).toEqual([]);
    expect(pageOf({ body: body(9, [2, 2, 4, 4]) }).contents).toEqual([]);
  });
});

describe("the way on from an article", () => {
  it("has three older and three newer of the district, the nearest first", () => {
    const days = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
    const articles = days.map((day) => article(`2021-01-${day}`, { slug: `b${day}` })).reverse();
    const page = derivePages(archive(articles)).article.find(({ frame }) =>
      frame.address.endsWith("b05/"),
    );
    const slugs = (links: { href: string }[] = []) => links.map(({ href }) => href.slice(-4, -1));
    expect(slugs(page?.older)).toEqual(["b04", "b03", "b02"]);
    expect(slugs(page?.newer)).toEqual(["b06", "b07", "b08"]);
  });

  it("leads to its day in every year, month before day", () => {
    expect(pageOf({}).sameDay.href).toBe("/ngay/01-06/");
  });
});
