import { describe, expect, it } from "vitest";
import { siteProps } from "../../../src/derive/frame.ts";
import { articleTags } from "../../../src/derive/metadata/articleTags.ts";
import { archive, article } from "../sample.ts";

const site = siteProps(archive());

/** Tags as lines. */
const linesOf = (...given: Parameters<typeof article>) =>
  articleTags(article(...given), site).map(
    ({ name, property, content }) => `${name ?? property}=${content}`,
  );

describe("an article's tags for catalogues", () => {
  it("say the same in both vocabularies, names as printed", () => {
    const url = "https://kho.example/bai-viet/thu-mot/2021-01-06-bai/";
    const changes = {
      title: "Bài thử",
      authors: ["Xuân Thử", "Trần-Lê Thử"],
      tags: ["một", "hai"],
      date: { day: "2021-01-06", time: "11:09" },
      source: { name: "Báo Thử", url: "https://bao-thu.example/4" },
      updated: { day: "2021-02-01" },
    };
    expect(linesOf("2021-01-06", changes)).toEqual([
      "citation_title=Bài thử",
      "citation_author=Xuân Thử",
      "citation_author=Trần-Lê Thử",
      "citation_publication_date=2021/01/06",
      "citation_journal_title=Kho thử nghiệm",
      "citation_publisher=Nhóm thử",
      "citation_language=vi",
      `citation_public_url=${url}`,
      "citation_keywords=một; hai",
      "DC.title=Bài thử",
      "DC.creator=Xuân Thử",
      "DC.creator=Trần-Lê Thử",
      "DC.date=2021-01-06",
      "DC.publisher=Nhóm thử",
      "DC.language=vi",
      "DC.type=Text",
      `DC.identifier=${url}`,
      "DC.source=https://bao-thu.example/4",
      "DC.rights=https://phep.example/",
      "article:published_time=2021-01-06T11:09+07:00",
      "article:modified_time=2021-02-01",
    ]);
  });

  it("name nobody where the page names nobody", () => {
    expect(linesOf("2021-01-06").join()).not.toMatch(/author|creator/);
  });

  it("do not tell a source that is not known", () => {
    const source = { name: "Trang nguồn chưa rõ" };
    expect(linesOf("2021-01-06", { source }).join()).not.toContain("DC.source");
  });

  it.each([
    "event",
    "inferred",
  ] as const)("do not pass a day by %s for that of publication", (dateBasis) => {
    const lines = linesOf("2021-01-06", { dateBasis });
    expect(lines).toContain("citation_date=2021/01/06");
    expect(lines.join()).not.toMatch(/publication_date|published_time/);
  });
});
