import { describe, expect, it } from "vitest";
import { found, unknown } from "../../../src/import/facts/field.ts";
import type { Field } from "../../../src/import/model.ts";
import { frontMatterOf } from "../../../src/import/write/frontMatter.ts";
import { printFrontMatter } from "../../../src/validate/printFrontMatter.ts";

const marks = { draft: false, afterClosure: false };

const complete: Field[] = [
  found("rights", "full", true),
  found("source.retrieved", "2021-01-26", true),
  found("source.url", "https://a.example/", true),
  found("source.name", "Báo Thử", true),
  unknown("section"),
  found("author", ["Xuân Thử", "Diệu Thử"], true),
  unknown("run_up_to"),
  found("term", "2020-2025", true),
  found("ordinal", "XXII", true),
  found("date_basis", "printed", true),
  found("date", "2021-01-06T11:09+07:00", true),
  found("district", "gia-lam", true),
  found("title", "Huyện ủy: Tiếp tục", true),
];

const changed = (...changes: Field[]) =>
  complete.map((field) => changes.find((change) => change.field === field.field) ?? field);

describe("front matter", () => {
  it("has the keys of the schema in its order, and in quotes only what needs them", () => {
    expect(printFrontMatter(frontMatterOf(complete, marks))).toBe(
      `---
title: "Huyện ủy: Tiếp tục"
district: gia-lam
date: 2021-01-06T11:09+07:00
term: 2020-2025
author:
  - Xuân Thử
  - Diệu Thử
source:
  name: Báo Thử
  url: https://a.example/
  published: 2021-01-06
  retrieved: 2021-01-26
rights: full
---
`,
    );
  });

  it("leaves open what is required and unknown", () => {
    const keys = ["title", "district", "date", "term", "author", "source.name", "rights"];
    const open = frontMatterOf(
      keys.map((key) => unknown(key)),
      marks,
    );
    expect(printFrontMatter(open)).toBe(
      `---
title: "???"
district: "???"
date: "???"
term: "???"
author: "???"
source:
  name: "???"
rights: "???"
---
`,
    );
  });

  it("says where the day comes from unless it is printed, and then names no day of publication", () => {
    const basis = found("date_basis", "event", true);
    const written = frontMatterOf(changed(basis), marks);
    expect(written.date_basis).toBe("event");
    expect(written.source).not.toHaveProperty("published");
  });

  it("leaves open where a day comes from, if it is not known", () => {
    expect(frontMatterOf(changed(unknown("date_basis")), marks).date_basis).toBe("???");
    const open = changed(unknown("date_basis"), unknown("date"));
    expect(frontMatterOf(open, marks)).not.toHaveProperty("date_basis");
  });

  it("leaves the address of a mere link open, and asks none of others", () => {
    const url = unknown("source.url");
    const link = frontMatterOf(changed(url, found("rights", "link", true)), marks);
    expect(link.source).toHaveProperty("url", "???");
    expect(frontMatterOf(changed(url), marks).source).not.toHaveProperty("url");
  });

  it("marks drafts and asks why a piece comes after its district's end", () => {
    const written = frontMatterOf(complete, { draft: true, afterClosure: true });
    expect(written).toMatchObject({ draft: true, after_closure: "???" });
  });
});
