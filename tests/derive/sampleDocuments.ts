import { identifyCitations } from "../../src/derive/identifyCitations.ts";
import type { DocumentRecord } from "../../src/documents/model.ts";
import type { Rendering } from "../../src/markdown/sendDrafts.ts";
import type { Archive, Article } from "../../src/model.ts";
import type { FrontMatter } from "../../src/validate/schema/article.ts";
import type { Body } from "../../src/validate/schema/body.ts";
import { termOf } from "../fixture.ts";
import { rendered } from "../markdown/rendered.ts";
import { archive, article } from "./sample.ts";

/** The nation's committee, of which no more is known than the years of one term. */
const NATION: Body = {
  slug: "trung-uong",
  names: {
    name: "Trung ương",
    kind: "toan-quoc",
    committee: "Trung ương thử",
    party_organisation: "Đảng thử",
    sources: ["sổ thử"],
    certainty: "verified",
  },
  terms: [termOf("2016-2021")],
};

/** An article whose body is rendered from `text`; `changes` as in `article`. */
export function citing(day: string, text: string, changes: Partial<Article> = {}): Article {
  return article(day, { body: rendered(text), ...changes });
}

/** The sample archive with the documents that these articles cite, and what editors say of some. */
export function archiveCiting(
  articles: readonly Article[],
  records: readonly DocumentRecord[] = [],
): Archive {
  const empty = { ...archive(articles), bodies: new Map([["trung-uong", NATION]]) };
  const districts = new Map(empty.districts.map((district) => [district.slug, district]));
  const bodies = new Map(articles.map(({ path, body }) => [path, body]));
  const renderings = articles.map(
    ({ path, district, date }): Rendering => ({
      path,
      bodyLine: 1,
      id: path,
      frontMatter: { district, date } as FrontMatter,
    }),
  );
  const { documents, undecided } = identifyCitations(
    { districts, bodies: empty.bodies },
    renderings,
    bodies,
    { records, settlements: [] },
  );
  return { ...empty, documents, undecided };
}
