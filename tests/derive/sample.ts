import type { RawHtml } from "../../src/markdown/renderBody.ts";
import type { Archive, Article } from "../../src/model.ts";
import type { District } from "../../src/validate/schema/registry.ts";

/** A district that does not exist, with three terms; the last never sat. */
export function district(slug: string, name = slug): District {
  const evidence = { sources: ["sổ thử"], certainty: "verified" as const };
  const term = (years: string, status: "completed" | "suspended") => ({
    ...evidence,
    years,
    status,
    secretaries: [],
  });
  return {
    slug,
    names: {
      ...evidence,
      name,
      kind: "huyen",
      full: `Huyện ${name}`,
      committee: `Huyện ủy ${name}`,
      party_organisation: `Đảng bộ huyện ${name}`,
    },
    terms: [
      term("2015-2020", "completed"),
      term("2020-2025", "completed"),
      term("2025-2030", "suspended"),
    ],
  };
}

/** An article of the sample district, dated `day`; what is given takes the place of what is made up. */
export function article(day: string, changes: Partial<Article> = {}): Article {
  const { district: slug = "thu-mot", slug: name = "bai" } = changes;
  const path = `articles/${slug}/${day.slice(0, 4)}/${day}-${name}.md`;
  return {
    path,
    address: `/bai-viet/${slug}/${day}-${name}/`,
    slug: name,
    title: `Bài thử ngày ${day}`,
    district: slug,
    date: { day },
    dateBasis: "printed",
    term: "2020-2025",
    authors: [],
    rights: "own",
    tags: [],
    people: [],
    corrections: [],
    aliases: [],
    body: {
      html: "<p>Thử.</p>" as RawHtml,
      excerpt: "Thử.",
      minutes: 1,
      headings: [],
      targets: [],
      citations: [],
    },
    versions: { file: path, facts: `${path} facts`, whole: `${path} whole` },
    ...changes,
  };
}

/** An archive of two sample districts with these articles, at `baseUrl`. */
export function archive(
  articles: readonly Article[] = [],
  baseUrl = "https://kho.example",
): Archive {
  return {
    site: {
      title: "Kho thử nghiệm",
      short_title: "Kho",
      description: "Kho chỉ để thử.",
      base_url: baseUrl,
      language: "vi",
      offset: 420,
      city: "Thành Phố Thử",
      publisher: "Nhóm thử",
      licence: { name: "Giấy phép thử", url: "https://phep.example/", covers: "Chỉ bài thử." },
      about: "Giới thiệu.",
    },
    about: {
      html: "" as RawHtml,
      excerpt: "",
      minutes: 1,
      headings: [],
      targets: [],
      citations: [],
    },
    sections: [{ slug: "tin-thu", name: "Tin thử" }],
    sources: [],
    districts: [district("thu-mot", "Thử Một"), district("thu-hai", "Thử Hai")],
    bodies: new Map(),
    people: [],
    articles,
    documents: [],
    documentFiles: new Map(),
    undecided: [],
    images: [],
    shapes: new Map(),
  };
}
