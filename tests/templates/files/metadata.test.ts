import { describe, expect, it } from "vitest";
import { columns } from "../../../src/derive/columns.ts";
import { contextOf } from "../../../src/derive/context.ts";
import { recordsOf } from "../../../src/derive/records.ts";
import type { Article } from "../../../src/model.ts";
import { csv, ndjson } from "../../../templates/files/metadata.ts";
import { archive, article } from "../../derive/sample.ts";
import { parseCsv } from "./parseCsv.ts";

const names = columns.map(({ name }) => name);

const full: Article = article("2021-01-06", {
  title: 'Hội nghị "thử", dòng một\ndòng hai; =1+1',
  date: { day: "2021-01-06", time: "11:09" },
  dateBasis: "inferred",
  runUpTo: "2025-2030",
  authors: ["Xuân Thử", "Trần, Lê Thử"],
  source: {
    name: "Báo Thử",
    url: "https://bao.example/1",
    published: { day: "2021-01-07" },
    retrieved: { day: "2025-06-01", time: "08:00" },
    archived: "https://luu.example/1",
  },
  rights: "digest",
  section: "tin-thu",
  tags: ["a", "b"],
  summary: "Dẫn.",
  updated: { day: "2021-02-03" },
  corrections: [{ date: { day: "2021-02-03" }, text: "Sửa tên." }],
  aliases: ["/tin/1/"],
  afterClosure: "Nhìn lại.",
});
const context = contextOf(archive([full, article("2020-01-01")]));
const records = [...recordsOf(context)];

describe("recordsOf", () => {
  it("tells everything that is known of an article", () => {
    expect(records[0]).toEqual({
      url: "https://kho.example/bai-viet/thu-mot/2021-01-06-bai/",
      address: "/bai-viet/thu-mot/2021-01-06-bai/",
      path: "articles/thu-mot/2021/2021-01-06-bai.md",
      title: full.title,
      district: "thu-mot",
      district_name: "Huyện Thử Một",
      date: "2021-01-06T11:09+07:00",
      date_basis: "inferred",
      term: "2020-2025",
      ordinal: null,
      run_up_to: "2025-2030",
      authors: ["Xuân Thử", "Trần, Lê Thử"],
      source_name: "Báo Thử",
      source_url: "https://bao.example/1",
      source_published: "2021-01-07",
      source_retrieved: "2025-06-01T08:00+07:00",
      source_archived: "https://luu.example/1",
      rights: "digest",
      licence: "https://phep.example/",
      section: "tin-thu",
      tags: ["a", "b"],
      summary: "Dẫn.",
      updated: "2021-02-03",
      corrections: ["2021-02-03: Sửa tên."],
      aliases: ["/tin/1/"],
      after_closure: "Nhìn lại.",
      cover: null,
      cover_credit: null,
      language: "vi",
    });
  });

  it("has the same keys for every article", () => {
    for (const record of records) expect(Object.keys(record)).toEqual(names);
  });
});

describe("csv", () => {
  it("reads back as the same values, lists joined by semicolons", () => {
    const [header, ...rows] = parseCsv(csv(records));
    expect(header).toEqual(names);
    expect(rows).toEqual(
      records.map((record) =>
        names.map((name) => {
          const value = record[name] ?? "";
          return typeof value === "string" ? value : value.join("; ");
        }),
      ),
    );
  });

  it("has its line of names when there are no articles, and no byte order mark", () => {
    expect(csv([])).toBe(`${names.join(",")}\r\n`);
  });
});

describe("ndjson", () => {
  it("has one line for each article, which reads back as the same record", () => {
    const lines = ndjson(records).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });
});
