import { describe, expect, it } from "vitest";
import { derivePages } from "../../src/derive/derivePages.ts";
import { words } from "../../src/derive/words.ts";
import { archive, article } from "./sample.ts";

describe("derivePages", () => {
  it("gives an empty archive all its ways in, and listings that are there and empty", () => {
    const pages = derivePages(archive());
    const counts = Object.entries(pages).map(([kind, props]) => [kind, props.length]);
    expect(Object.fromEntries(counts)).toEqual({
      home: 1,
      article: 0,
      districts: 1,
      district: 2,
      sitting: 6,
      terms: 1,
      term: 3,
      years: 1,
      year: 0,
      month: 0,
      days: 1,
      day: 0,
      authors: 1,
      author: 0,
      section: 1,
      tag: 0,
      congresses: 1,
      congress: 6,
      people: 1,
      person: 0,
      places: 1,
      place: 0,
      documents: 1,
      documentGroup: 0,
      document: 0,
      documentBetween: 0,
      about: 1,
      data: 1,
      search: 1,
      notFound: 1,
      redirect: 0,
    });
    expect(pages.district[0]).toMatchObject({ count: "0 bài", groups: [], first: true });
    expect(pages.district[0]?.pagination).toBeUndefined();
  });

  it("gives every page an address of its own", () => {
    const articles = Array.from({ length: 45 }, (_, i) =>
      article(`2021-01-${String((i % 28) + 1).padStart(2, "0")}`, {
        slug: `bai-${i}`,
        tags: ["thử"],
      }),
    );
    const all = Object.values(derivePages(archive(articles))).flat();
    const found = all.map(({ frame }) => frame.address);
    expect(new Set(found).size).toBe(found.length);
  });

  it("shows the facts of a listing on its first page alone", () => {
    const articles = Array.from({ length: 21 }, (_, i) =>
      article("2021-01-06", { slug: `b-${i}` }),
    );
    const [first, second] = derivePages(archive(articles)).year;
    expect([first?.first, second?.first]).toEqual([true, false]);
    expect([first?.frame.title, second?.frame.title]).toEqual(["Năm 2021", "Năm 2021, trang 2"]);
    expect([first?.count, second?.count]).toEqual(["21 bài", "21 bài"]);
  });

  it("leads from an article to its neighbours in the district, over terms and years", () => {
    const { article: pages } = derivePages(
      archive([
        article("2021-03-01", { slug: "ba" }),
        article("2021-02-01", { slug: "khac", district: "thu-hai" }),
        article("2021-01-01", { slug: "hai" }),
        article("2019-01-01", { slug: "mot", term: "2015-2020" }),
      ]),
    );
    const hrefs = (links: { href: string }[]) => links.map(({ href }) => href);
    const ways = pages.map(({ frame, older, newer }) => [
      frame.address,
      hrefs(older),
      hrefs(newer),
    ]);
    const [three, two, one] = ["2021-03-01-ba", "2021-01-01-hai", "2019-01-01-mot"].map(
      (name) => `/bai-viet/thu-mot/${name}/`,
    );
    expect(ways).toEqual([
      [three, [two, one], []],
      ["/bai-viet/thu-hai/2021-02-01-khac/", [], []],
      [two, [one], [three]],
      [one, [], [two, three]],
    ]);
  });

  it("shows both spellings of an author's address, with a notice", () => {
    const { author, authors } = derivePages(
      archive([
        article("2021-01-02", { authors: ["Thử Hòa"] }),
        article("2021-01-01", { authors: ["Thử Hoà", "Thử An"] }),
      ]),
    );
    const [alone, shared] = author;
    expect([alone?.heading, alone?.notice]).toEqual(["Thử An", undefined]);
    expect(shared?.heading.split(" / ").sort()).toEqual(["Thử Hoà", "Thử Hòa"].sort());
    expect(shared?.notice).toBe(words.sharedName);
    expect(shared?.groups.flatMap(({ items }) => items)).toHaveLength(2);
    expect(authors[0]?.authors.map(({ label }) => label)).toContain(shared?.heading);
  });

  it("puts the base path into every link and the base URL into every canonical address", () => {
    const {
      article: pages,
      home,
      redirect,
    } = derivePages(
      archive(
        [article("2021-01-01", { authors: ["Thử"], tags: ["thử"], aliases: ["/tin/1/"] })],
        "https://kho.example/goc/",
      ),
    );
    expect(pages[0]?.frame.canonical).toBe(
      "https://kho.example/goc/bai-viet/thu-mot/2021-01-01-bai/",
    );
    const links = [
      ...(pages[0]?.authors ?? []),
      ...(pages[0]?.tags ?? []),
      ...(home[0]?.years ?? []),
    ];
    expect(links.map(({ href }) => href)).toEqual([
      "/goc/tac-gia/thu/",
      "/goc/the/thu/",
      "/goc/nam/2021/",
    ]);
    expect(redirect[0]?.to.href).toBe("/goc/bai-viet/thu-mot/2021-01-01-bai/");
    expect(redirect[0]?.frame.canonical).toBe(pages[0]?.frame.canonical);
    expect(redirect[0]?.frame.address).toBe("/tin/1/");
  });

  it("shows what is known of an article and leaves out what is not", () => {
    const [page] = derivePages(archive([article("2021-01-01")])).article;
    expect(page).toMatchObject({ authors: [], tags: [], notices: [], corrections: [] });
    const none = [page?.source, page?.section, page?.runUpTo, page?.updated, page?.cover];
    expect(none).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it("says in words where an article or its day is not the printed one", () => {
    const [page] = derivePages(
      archive([
        article("2025-07-02", { rights: "digest", dateBasis: "event", afterClosure: "tổng kết" }),
      ]),
    ).article;
    expect(page?.notices).toHaveLength(3);
    expect(page?.notices[2]).toBe(`${words.afterClosure}: tổng kết`);
  });
});
