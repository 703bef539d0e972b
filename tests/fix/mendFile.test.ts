import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/fix/edits.ts";
import { fixes } from "../../src/fix/fixes/index.ts";
import { mendFile } from "../../src/fix/mendFile.ts";
import type { Edit, Fix } from "../../src/fix/model.ts";
import { openFile } from "../../src/fix/openFile.ts";
import { context, mended, opened } from "./mended.ts";

const TEXT = "---\ntitle: Bài\ndistrict: gia-lam\n---\n\nNội dung.\n";

function fixOf(touches: Fix["touches"], edit: Edit): Fix {
  return { id: "thu", touches, mend: () => [{ what: "thử", edits: [edit] }] };
}

const changesBy = (fix: Fix) => mendFile(opened(TEXT), context, [fix]).changes.length;

describe("mendFile", () => {
  it("makes no fix that breaks the front matter", () => {
    expect(changesBy(fixOf("any", { from: 4, to: 4, text: "[" }))).toBe(0);
  });

  it("makes no fix that changes a key which it is not about", () => {
    const edit = { from: TEXT.indexOf("gia-lam"), to: TEXT.indexOf("gia-lam"), text: "x" };
    expect(changesBy(fixOf(["title"], edit))).toBe(0);
    expect(changesBy(fixOf(["district"], edit))).toBe(1);
  });

  it("makes no fix that changes a word of the body", () => {
    expect(changesBy(fixOf("any", { from: TEXT.length - 2, to: TEXT.length - 1, text: "!" }))).toBe(
      0,
    );
  });

  it("mends everything of one file in one go, keeping quotes, comments and layout", () => {
    const before = `---
# bài nhập tay
author:   Unsigned   # không ghi tên
Title: "Bài  thử:\u00a0một" # như in
district: 'Huyện Gia Lâm'
date: 6/1/2021 9:05
source: { name: Báo Thử, published: 06/01/2021 }   # {}
rights: Digest
tag:
    - một
---

Một\u0020
hai\u0020\u0020
ba

`;
    expect(mended(before).text).toBe(`---
title: "Bài thử: một" # như in
district: 'gia-lam'
date: 2021-01-06T09:05+07:00
term: 2020-2025
# bài nhập tay
author: unsigned   # không ghi tên
source: { name: Báo Thử, published: 2021-01-06 }   # {}
rights: digest
tags:
    - một
---

Một
hai\u0020\u0020
ba
`);
  });

  it("has fixes with names of their own", () => {
    const ids = fixes.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  });
});

describe("openFile", () => {
  it.each([
    "",
    "Chữ.",
    "---\n---\n",
    "---\n- a\n---\n",
    "---\na: [\n---\n",
    "---js\n---\n",
  ])("opens no text without a sound mapping: %j", (text) => {
    expect(openFile("a.md", text)).toBeUndefined();
  });
});

describe("applyEdits", () => {
  it("takes edits in any order", () => {
    const edits = [
      { from: 3, to: 4, text: "D" },
      { from: 0, to: 0, text: "-" },
      { from: 1, to: 2, text: "" },
    ];
    expect(applyEdits("abcd", edits)).toBe("-acD");
  });

  it("refuses two edits of one place", () => {
    const edits = [
      { from: 0, to: 2, text: "" },
      { from: 1, to: 3, text: "" },
    ];
    expect(() => applyEdits("abcd", edits)).toThrow();
  });
});
