import { describe, expect, it } from "vitest";
import { citationsOf } from "../../../src/derive/citations/citations.ts";
import { siteProps } from "../../../src/derive/frame.ts";
import type { Article } from "../../../src/model.ts";
import { archive, article } from "../sample.ts";

const site = siteProps(archive());
const URL = "https://kho.example/bai-viet/thu-mot/2021-01-06-bai/";

/** Every form of the citation of the sample article, with what is given in the place of what is made up. */
function cited(changes: Partial<Article> = {}) {
  const sample = article("2021-01-06", { title: "Bài thử số 1", ...changes });
  const { plain, formats } = citationsOf(sample, site);
  const textOf = (id: string) => formats.find((format) => format.id === id)?.text ?? "";
  return { plain, bibtex: textOf("bibtex"), ris: textOf("ris"), csl: textOf("csl-json") };
}

const source = {
  name: "Báo Thử",
  url: "https://bao-thu.example/tin/4_5%20a",
  published: { day: "2021-01-05" },
};

describe("a signed article of our own", () => {
  const { plain, bibtex, ris, csl } = cited({
    authors: ["Trần-Lê Thử", "Xuân Thử", "Diệu Nghiệm"],
    date: { day: "2021-01-06", time: "11:09" },
  });

  it("is cited in words with whole names, day, title, archive and address", () => {
    expect(plain).toBe(
      `Trần-Lê Thử, Xuân Thử và Diệu Nghiệm (2021, ngày 06 tháng 01). “Bài thử số 1”. Kho thử nghiệm. <${URL}>`,
    );
  });

  it("is a BibTeX entry whose names are not taken apart and whose title keeps its capitals", () => {
    expect(bibtex).toBe(`@misc{thu-mot-2021-01-06-bai,
  author = {{Trần-Lê Thử} and {Xuân Thử} and {Diệu Nghiệm}},
  title = {{Bài thử số 1}},
  howpublished = {Kho thử nghiệm},
  publisher = {Nhóm thử},
  year = {2021},
  month = jan,
  day = {6},
  language = {vietnamese},
  url = {${URL}}
}`);
  });

  it("is a RIS record with an author a line", () => {
    expect(ris).toBe(`TY  - ELEC
ID  - thu-mot-2021-01-06-bai
AU  - Trần-Lê Thử
AU  - Xuân Thử
AU  - Diệu Nghiệm
TI  - Bài thử số 1
T2  - Kho thử nghiệm
PB  - Nhóm thử
PY  - 2021
DA  - 2021/01/06
LA  - vi
UR  - ${URL}
ER  - `);
  });

  it("is a list of one item in CSL-JSON", () => {
    expect(JSON.parse(csl)).toEqual([
      {
        id: "thu-mot-2021-01-06-bai",
        type: "webpage",
        title: "Bài thử số 1",
        author: [{ literal: "Trần-Lê Thử" }, { literal: "Xuân Thử" }, { literal: "Diệu Nghiệm" }],
        issued: { "date-parts": [[2021, 1, 6]] },
        "container-title": "Kho thử nghiệm",
        publisher: "Nhóm thử",
        language: "vi",
        URL,
      },
    ]);
  });

  it("is the same whether its time is known or not", () => {
    const authors = ["Trần-Lê Thử", "Xuân Thử", "Diệu Nghiệm"];
    expect(cited({ authors })).toEqual({ plain, bibtex, ris, csl });
  });
});

describe("an unsigned article", () => {
  it("begins with its title, and has no author anywhere", () => {
    const { plain, bibtex, ris, csl } = cited();
    expect(plain).toBe(`“Bài thử số 1” (2021, ngày 06 tháng 01). Kho thử nghiệm. <${URL}>`);
    expect(bibtex).not.toContain("author");
    expect(ris).not.toContain("AU  -");
    expect(csl).not.toContain("author");
  });
});

describe("two authors", () => {
  it("are joined in words, and by no sign that a name may hold", () => {
    const { plain } = cited({ authors: ["Xuân Thử", "Diệu Nghiệm"] });
    expect(plain).toContain("Xuân Thử và Diệu Nghiệm (2021");
  });
});

describe("a day that its source does not print", () => {
  it.each([
    ["inferred", "ngày suy ra"],
    ["event", "ngày của sự việc"],
  ] as const)("says so where it is %s", (dateBasis, words) => {
    const { plain, bibtex, ris, csl } = cited({ dateBasis });
    expect(plain).toContain(`(2021, ngày 06 tháng 01 [${words}])`);
    expect(bibtex).toContain(`  note = {${words}},`);
    expect(ris).toContain(`N1  - ${words}\n`);
    expect(JSON.parse(csl)[0]).toMatchObject({ issued: { circa: true }, note: words });
  });
});

describe("what another wrote", () => {
  it("names the source of a digest, and that it is one", () => {
    const { plain, bibtex, ris, csl } = cited({ rights: "digest", source, authors: ["Xuân Thử"] });
    const note = "Nguồn: Báo Thử, ngày 05/01/2021 <https://bao-thu.example/tin/4_5%20a>";
    expect(plain).toBe(
      `Xuân Thử (2021, ngày 06 tháng 01). “Bài thử số 1”. Kho thử nghiệm [bản tóm lược]. ${note}. <${URL}>`,
    );
    expect(bibtex).toContain("  type = {bản tóm lược},\n");
    expect(bibtex).toContain("<https://bao-thu.example/tin/4\\_5\\%20a>");
    expect(ris).toContain(`M3  - bản tóm lược\nN1  - ${note}\n`);
    expect(JSON.parse(csl)[0]).toMatchObject({ genre: "bản tóm lược", note });
  });

  it("calls a link record one, with as much of its source as is known", () => {
    const { plain } = cited({ rights: "link", source: { name: "Báo Thử" } });
    expect(plain).toContain("Kho thử nghiệm [bản dẫn]. Nguồn: Báo Thử. <");
  });
});
