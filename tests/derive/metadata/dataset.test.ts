import { describe, expect, it } from "vitest";
import { contextOf } from "../../../src/derive/context.ts";
import { datasetGraph, datasetThing } from "../../../src/derive/metadata/dataset.ts";
import { jsonLd } from "../../../templates/files/jsonLd.ts";
import { archive, article } from "../sample.ts";

const context = contextOf(
  archive([
    article("2021-03-01", { slug: "moi" }),
    article("2020-01-01", { slug: "cu", rights: "link", source: { name: "Báo Thử" } }),
  ]),
);

describe("datasetThing", () => {
  it("has what a catalogue of datasets asks for", () => {
    expect(datasetThing(context)).toMatchObject({
      "@type": "Dataset",
      name: "Kho thử nghiệm: siêu dữ liệu của các bài",
      description: "Kho chỉ để thử.",
      url: "https://kho.example/du-lieu/",
      license: "https://phep.example/",
      temporalCoverage: "2020-01-01/2021-03-01",
    });
  });

  it("names every file to take away", () => {
    const { distribution } = datasetThing(context);
    expect(distribution).toEqual(
      [
        ["bai-viet.csv", "text/csv"],
        ["bai-viet.ndjson", "application/x-ndjson"],
        ["bai-viet.jsonld", "application/ld+json"],
        ["quan-huyen.json", "application/json"],
        ["van-ban.json", "application/json"],
        ["trich-dan.csv", "text/csv"],
      ].map(([name, encodingFormat]) => ({
        "@type": "DataDownload",
        contentUrl: `https://kho.example/du-lieu/${name}`,
        encodingFormat,
      })),
    );
  });

  it("covers no time when it is empty", () => {
    expect(datasetThing(contextOf(archive())).temporalCoverage).toBeUndefined();
  });
});

describe("the JSON-LD of the archive", () => {
  const { "@context": vocabulary, "@graph": graph } = JSON.parse(jsonLd(datasetGraph(context)));
  const [dataset, ...articles] = graph;

  it("is in the words of schema.org", () => {
    expect(vocabulary).toBe("https://schema.org");
  });

  it("has every article under its permanent address, as a part of the dataset", () => {
    expect(articles.map((thing: Record<string, unknown>) => thing["@id"])).toEqual([
      "https://kho.example/bai-viet/thu-mot/2021-03-01-moi/",
      "https://kho.example/bai-viet/thu-mot/2020-01-01-cu/",
    ]);
    for (const thing of articles) {
      expect(thing).toMatchObject({ "@type": "NewsArticle", isPartOf: { "@id": dataset["@id"] } });
      for (const required of ["headline", "datePublished", "publisher", "inLanguage"]) {
        expect(thing).toHaveProperty(required);
      }
    }
  });
});
