import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import type { Article } from "../../../src/model.ts";
import { personSchema } from "../../../src/validate/schema/person.ts";
import { archive, article, district } from "../sample.ts";

const mention = (name: string, person?: string) => ({
  name,
  role: "Bí thư",
  body: "thu-mot",
  person,
});
const early = article("2021-01-06", { people: [mention("Lê Anh Thử", "le-anh-thu")] });
const late = article("2022-03-04", { people: [mention("Trần Mẫu"), mention("Bùi Văn Ánh")] });

function person(slug: string, name: string, paths = [early.path, late.path]) {
  const [from, to] = paths;
  return personSchema.parse({
    slug,
    name,
    tenures: [{ role: "Bí thư", body: "thu-mot", from, to }],
  });
}

function pagesOf(
  people = [person("le-anh-thu", "Lê Anh Thử")],
  articles: Article[] = [late, early],
) {
  return derivePages({ ...archive(articles), people }, ["people", "person", "district"]);
}

describe("the index of persons", () => {
  it("shows records with their offices, and other names by given name with each article", () => {
    const [page] = pagesOf().people;
    expect(page?.records).toMatchObject([
      { person: { label: "Lê Anh Thử", count: "2" }, offices: ["Bí thư, Huyện Thử Một"] },
    ]);
    expect(page?.named.map(({ name }) => name)).toEqual(["Bùi Văn Ánh", "Trần Mẫu"]);
    expect(page?.named[0]?.statements).toMatchObject([{ article: { day: "04/03/2022" } }]);
  });

  it("never joins a name with a record of that name", () => {
    const articles = [article("2022-03-04", { people: [mention("Lê Anh Thử")] }), early];
    const { people, person: pages } = pagesOf(
      [person("le-anh-thu", "Lê Anh Thử", [early.path, early.path])],
      articles,
    );
    expect(people[0]?.named.map(({ name }) => name)).toEqual(["Lê Anh Thử"]);
    expect(pages[0]?.count).toBe("1 bài");
  });
});

describe("the page of a person", () => {
  it("has each tenure with the articles that prove it, and a feed", () => {
    const [page] = pagesOf().person;
    expect(page?.frame.feed?.atom).toBe("/nhan-su/le-anh-thu/feed.xml");
    expect(page?.identity?.tenures).toMatchObject([
      { role: "Bí thư", from: { day: "06/01/2021" }, to: { day: "04/03/2022" } },
    ]);
  });

  it("says one day where one article is all, and nothing where it is not published", () => {
    const [one] = pagesOf([person("le-anh-thu", "Lê Anh Thử", [early.path, early.path])]).person;
    expect(one?.identity?.tenures[0]?.to).toBeUndefined();
    expect(pagesOf(undefined, [late]).person[0]?.identity?.tenures).toEqual([]);
  });

  it("has a title of its own where two persons share a name", () => {
    const two = [person("le-thu", "Lê Thử"), person("le-thu-2", "Lê Thử")];
    expect(pagesOf(two).person.map(({ heading }) => heading)).toEqual(["Lê Thử (1)", "Lê Thử (2)"]);
  });
});

describe("the office-holders of a district", () => {
  it("are none where nothing is known", () => {
    expect(pagesOf([]).district[0]?.identity?.holders).toBeUndefined();
  });

  it("stand in order of time, a record and a secretary of one name apart", () => {
    const base = district("thu-mot", "Thử Một");
    const evidence = { sources: ["sổ thử"], certainty: "verified" as const };
    const secretaries = [{ ...evidence, name: "Lê Anh Thử", basis: "được bầu thử" }];
    const terms = base.terms.map((term, i) => (i === 1 ? { ...term, secretaries } : term));
    const own = { ...archive([late, early]), people: [person("le-anh-thu", "Lê Anh Thử")] };
    const { district: pages } = derivePages({ ...own, districts: [{ ...base, terms }] }, [
      "district",
    ]);
    const holders = pages[0]?.identity?.holders;
    expect(holders?.rows).toMatchObject([
      { name: { label: "Lê Anh Thử" }, listed: { term: "2020–2025", sources: ["sổ thử"] } },
      { name: { href: "/nhan-su/le-anh-thu/" }, seen: { from: { day: "06/01/2021" } } },
    ]);
    expect(holders?.chart.bars.map(({ kind }) => kind)).toEqual(["listed", "seen"]);
    expect(holders?.chart.description).toBe(
      "Lê Anh Thử, Bí thư: 2020–2025 (theo sổ bộ, trong nhiệm kỳ); Lê Anh Thử, Bí thư: 2021–2022 (theo các bài)",
    );
  });
});
