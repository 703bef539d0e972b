import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import type { Article } from "../../src/model.ts";
import { archive, article } from "./sample.ts";

/** Slugs of what is related to the article named `slug`. */
function related(articles: readonly Article[], slug: string): string[] {
  const { archive: all, relatedTo } = contextOf(archive(articles));
  const one = all.articles.find((known) => known.slug === slug);
  const slugs = new Map(all.articles.map((other) => [other.address, other.slug]));
  return one ? relatedTo(one).map(({ address }) => slugs.get(address) ?? "") : [];
}

/** Articles of other districts, one a day, so that nothing is a neighbour of the district `thu-mot`. */
const elsewhere = (slug: string, changes: Partial<Article>) =>
  article(`2021-05-${slug.padStart(2, "0")}`, { slug, district: "thu-hai", ...changes });

describe("related articles", () => {
  it("are those that share most: tags before authors, authors before a section", () => {
    const one = { tags: ["nước sạch", "trường học"], authors: ["Người Thử"], section: "tin-thu" };
    const articles = [
      elsewhere("1", { tags: ["nước sạch"] }),
      elsewhere("2", { tags: ["nước sạch", "trường học"] }),
      elsewhere("3", { authors: ["Người Thử"], section: "tin-thu" }),
      elsewhere("4", { authors: ["Người Thử"] }),
      elsewhere("5", { section: "tin-thu" }),
      article("2021-04-30", { slug: "mot", ...one }),
    ];
    expect(related(articles, "mot")).toEqual(["2", "3", "1", "4"]);
  });

  it("are not merely of the same district and term", () => {
    const days = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
    const articles = days.map((day) => article(`2021-01-${day}`, { slug: `bai-${day}` })).reverse();
    expect(related(articles, "bai-05")).toEqual([]);
  });

  it("leave out the neighbours, which are listed apart", () => {
    const days = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
    const articles = days
      .map((day) => article(`2021-01-${day}`, { slug: `bai-${day}`, section: "tin-thu" }))
      .reverse();
    expect(related(articles, "bai-05")).toEqual(["bai-09", "bai-01"]);
  });

  it("of equals are the nearest in time", () => {
    const articles = ["9", "8", "7", "6", "5", "4"].map((slug) =>
      elsewhere(slug, { tags: ["thử"] }),
    );
    articles.splice(3, 0, article("2021-05-06", { slug: "mot", tags: ["thử"] }));
    expect(related(articles, "mot")).toEqual(["7", "6", "8", "5"]);
  });

  it("find a tag or an author under another spelling of the same address only if they share it", () => {
    const articles = [
      elsewhere("1", { tags: ["hòa"], authors: ["Người Hoà"] }),
      article("2021-04-30", { slug: "mot", tags: ["hoà"], authors: ["Người Hòa"] }),
    ];
    expect(related(articles, "mot")).toEqual([]);
  });

  it("are none for the only article there is", () => {
    expect(related([article("2021-01-01", { slug: "mot", tags: ["thử"] })], "mot")).toEqual([]);
  });
});
