import { describe, expect, it } from "vitest";
import { siteProps } from "../../../src/derive/frame.ts";
import { newsArticle } from "../../../src/derive/metadata/newsArticle.ts";
import type { Article } from "../../../src/model.ts";
import { archive, article, district } from "../sample.ts";

const site = siteProps(archive([], "https://kho.example/goc/"));
const publisher = {
  "@type": "Organization",
  "@id": "https://kho.example/goc/#ban-bien-tap",
  name: "Nhóm thử",
};
const source = {
  name: "Báo Thử",
  url: "https://bao-thu.example/4",
  published: { day: "2021-01-05" },
};

/** The sample article in schema.org, as a machine reads it. */
function told(changes: Partial<Article> = {}, section?: string) {
  const sample = article("2021-01-06", { title: "Bài thử", ...changes });
  return JSON.parse(
    JSON.stringify(newsArticle(sample, district("thu-mot", "Thử Một"), section, site)),
  );
}

describe("an article in schema.org", () => {
  it("has all that is known of it", () => {
    const changes: Partial<Article> = {
      authors: ["Xuân Thử"],
      date: { day: "2021-01-06", time: "11:09" },
      updated: { day: "2021-02-01" },
      tags: ["thử"],
      cover: {
        path: "articles/a.png",
        address: "/hinh/a.png",
        alt: "Ảnh",
        shape: { width: 60, height: 40, still: true },
      },
    };
    expect(told(changes, "Tin thử")).toEqual({
      "@type": "NewsArticle",
      mainEntityOfPage: "https://kho.example/goc/bai-viet/thu-mot/2021-01-06-bai/",
      headline: "Bài thử",
      inLanguage: "vi",
      datePublished: "2021-01-06T11:09+07:00",
      dateModified: "2021-02-01",
      author: [{ "@type": "Person", name: "Xuân Thử" }],
      publisher,
      isPartOf: {
        "@type": "WebSite",
        "@id": "https://kho.example/goc/#trang",
        name: "Kho thử nghiệm",
      },
      about: {
        "@type": "Organization",
        name: "Huyện ủy Thử Một",
        url: "https://kho.example/goc/quan-huyen/thu-mot/",
      },
      articleSection: "Tin thử",
      keywords: ["thử"],
      image: "https://kho.example/goc/hinh/a.png",
      license: "https://phep.example/",
      isAccessibleForFree: true,
    });
  });

  it("claims no author where none is printed", () => {
    expect(told()).not.toHaveProperty("author");
  });

  it("does not pass the day of an event for that of publication", () => {
    const event = told({ dateBasis: "event" });
    expect(event.temporalCoverage).toBe("2021-01-06");
    expect(event).not.toHaveProperty("datePublished");
  });

  it("does not pass an inferred day, which may be of an event, for that of publication", () => {
    const inferred = told({ dateBasis: "inferred" });
    expect(inferred).not.toHaveProperty("datePublished");
    expect(inferred).not.toHaveProperty("temporalCoverage");
  });

  it("names no publisher of an original where its source is not known", () => {
    const digest = told({ rights: "digest", source: { name: "Trang nguồn chưa rõ" } });
    expect(digest.isBasedOn).toEqual({ "@type": "NewsArticle", headline: "Bài thử" });
  });

  it("gives a digest to its editors, and its original to those who wrote that", () => {
    const digest = told({ rights: "digest", authors: ["Xuân Thử"], source });
    expect(digest.author).toEqual({ "@id": publisher["@id"] });
    expect(digest.isBasedOn).toEqual({
      "@type": "NewsArticle",
      headline: "Bài thử",
      author: [{ "@type": "Person", name: "Xuân Thử" }],
      publisher: { "@type": "Organization", name: "Báo Thử" },
      datePublished: "2021-01-05",
      url: "https://bao-thu.example/4",
    });
  });

  it("puts no licence of ours on what others wrote", () => {
    const whole = told({ rights: "full", authors: ["Xuân Thử"], source });
    expect(whole).not.toHaveProperty("license");
    expect(whole.author).toEqual([{ "@type": "Person", name: "Xuân Thử" }]);
    expect(whole.isBasedOn).not.toHaveProperty("author");
  });
});
