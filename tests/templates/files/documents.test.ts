import { describe, expect, it } from "vitest";
import { citationColumns } from "../../../src/derive/citationColumns.ts";
import { citationRows } from "../../../src/derive/citationRows.ts";
import { documentEntries } from "../../../src/derive/documentEntries.ts";
import { citationsCsv, documentsJson } from "../../../templates/files/documents.ts";
import { document, undecided } from "../../derive/inventedDocuments.ts";
import { archive, article } from "../../derive/sample.ts";
import { parseCsv } from "./parseCsv.ts";

const names = citationColumns.map(({ name }) => name);
const one = article("2021-01-06", { title: 'Bài "thử", một' });
const mention = { article: one.address, literal: "Nghị quyết\n15-NQ/TU", line: 12, cite: null };
const cited = {
  ...archive([one]),
  documents: [
    document({ date: "2021-01-05", mentions: [{ ...mention, sure: true }] }),
    document({ id: "trung-uong/nghi-quyet-dai-hoi-x", number: null, sign: null, congress: "X" }),
  ],
  undecided: [undecided({ article: one.address, candidates: ["thu/a", "thu/b"] })],
};

describe("the table of citations", () => {
  it("has a line for each citation, with its document and its article", () => {
    const [header = [], ...rows] = parseCsv(citationsCsv(citationRows(cited)));
    expect(header).toEqual(names);
    expect(rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])))).toEqual([
      {
        id: "thanh-uy-ha-noi/15-nq-tu-2020-2025",
        kind: "nghi-quyet",
        number: "15",
        sign: "15-NQ/TU",
        issuer: "thanh-uy-ha-noi",
        date: "2021-01-05",
        term: "2020-2025",
        congress: "",
        article: one.address,
        article_date: "2021-01-06",
        article_title: 'Bài "thử", một',
        district: "thu-mot",
        line: "12",
        literal: "Nghị quyết\n15-NQ/TU",
        sure: "true",
        candidates: "",
      },
      expect.objectContaining({
        id: "",
        issuer: "thanh-uy",
        term: "",
        sure: "false",
        candidates: "thu/a; thu/b",
      }),
    ]);
  });

  it("has its line of names where nothing is cited", () => {
    expect(citationsCsv(citationRows(archive()))).toBe(`${names.join(",")}\r\n`);
  });
});

describe("the array of documents", () => {
  it("reads back as it was, a document a line", () => {
    const entries = documentEntries(cited);
    const json = documentsJson(entries);
    expect(JSON.parse(json)).toEqual(entries);
    expect(json.trimEnd().split("\n")).toHaveLength(entries.length + 2);
  });

  it("may be empty", () => {
    expect(JSON.parse(documentsJson([]))).toEqual([]);
  });
});
