import { describe, expect, it } from "vitest";
import { opened, outline, refusal } from "./opening.ts";
import { photo } from "./photo.ts";

const HUGO = `---
title: "Huyện ủy Thử họp"
date: 2021-01-06T11:09:00+07:00
authors: [Văn Thử, Thị Mẫu]
categories:
  - Xây dựng Đảng
params: {nguon: Báo Thử}
weight: 018
---

Sáng 06/01, **Huyện ủy** họp
ở xã Mẫu.\\
Dòng sau chỗ ngắt.

![Quang cảnh](anh.png "Quang cảnh cuộc họp")

[![Ảnh hai](anh2.png)](https://x.example/)

## Kết quả

* một
* hai

| Chỉ tiêu | Số |
|----------|---:|
| Thu      | 15,8 |

> Trích.

<p align="center">Khối <b>HTML</b></p>

Xem [bài cũ][1].

[1]: https://x.example/1
`;

async function stated(content: string): Promise<string[]> {
  const page = await opened("a.md", content);
  return page.stated.map(({ line, name, value }) => `${line} ${name}: ${value}`);
}

describe("Markdown of another generator", () => {
  it("gives its blocks with the lines of the file", async () => {
    expect(outline(await opened("a.md", HUGO))).toEqual([
      "11 text Sáng 06/01, Huyện ủy họp ở xã Mẫu.",
      "13 text Dòng sau chỗ ngắt.",
      "15 image anh.png",
      "15 caption Quang cảnh cuộc họp",
      "17 image anh2.png",
      "19 heading2 Kết quả",
      "21 list một hai",
      "24 table Chỉ tiêu Số Thu 15,8",
      "28 quote Trích.",
      "30 text Khối HTML",
      "32 text Xem bài cũ.",
    ]);
  });

  it("prints them in our own style, links by name with their address", async () => {
    const { blocks } = await opened("a.md", HUGO);
    expect(blocks.flatMap(({ markdown }) => markdown ?? [])).toEqual([
      "Sáng 06/01, **Huyện ủy** họp\nở xã Mẫu.",
      "## Kết quả",
      "- một\n- hai",
      "| Chỉ tiêu | Số |\n| - | -: |\n| Thu | 15,8 |",
      "> Trích.",
      "Khối **HTML**",
      "Xem [bài cũ](https://x.example/1).",
    ]);
  });

  it("takes pictures that lie beside it", async () => {
    const page = await opened("a.md", HUGO, async (path) =>
      path === "anh.png" ? photo(60, 40) : undefined,
    );
    expect(page.blocks.filter(({ image }) => image?.bytes)).toHaveLength(1);
  });

  it("states what its front matter says, as written there, unknown keys too", async () => {
    expect(await stated(HUGO)).toEqual([
      "2 title: Huyện ủy Thử họp",
      "3 published: 2021-01-06T11:09:00+07:00",
      "4 author: Văn Thử",
      "4 author: Thị Mẫu",
      "6 section: Xây dựng Đảng",
      "7 params: Báo Thử",
      "8 weight: 018",
    ]);
  });

  it("reads TOML line by line", async () => {
    expect(await stated('+++\ntitle = "Họp"\ndate = 2021-01-06\n+++\nChữ.\n')).toEqual([
      "2 title: Họp",
      "3 published: 2021-01-06",
    ]);
  });

  it("loses nothing of a front matter that is broken", async () => {
    const page = await opened("a.md", "---\ntitle: Họp: phần một\n  lạc chỗ\n---\nChữ.\n");
    expect(page.stated.map(({ value }) => value)).toEqual(["Họp: phần một"]);
    expect(page.blocks.map(({ text, main }) => `${text} ${main}`)).toEqual([
      "lạc chỗ false",
      "Chữ. undefined",
    ]);
  });

  it("takes dashes without an end for a rule, not for front matter", async () => {
    const page = await opened("a.md", "---\nChữ.\n");
    expect(page.blocks.map(({ line, text }) => `${line} ${text}`)).toEqual(["2 Chữ."]);
  });

  it("refuses tags and references of YAML as text, and runs nothing", async () => {
    const page = await opened("a.md", "---\ntitle: !!js/function 'x'\n---\nChữ.\n");
    expect(page.stated.map(({ value }) => value)).toEqual(["!!js/function 'x'"]);
  });

  it("is refused where it nests too deep, with the line", async () => {
    expect(await refusal("a.md", `Chữ.\n\n${"> ".repeat(1500)}x\n`)).toMatch(
      /^Dòng 3: .*lồng nhau/,
    );
  });
});

describe("raw text", () => {
  it("is a block for each line with words, signs of Markdown kept as text", async () => {
    const page = await opened("-", "\ufeff# Họp \r\n\r\n\u00a0\u00a0* một\u00a0\r\n   \r\n1. hai");
    expect(page.blocks).toEqual([
      { line: 1, text: "# Họp", kind: "text" },
      { line: 3, text: "* một", kind: "text" },
      { line: 5, text: "1. hai", kind: "text" },
    ]);
  });

  it("is known as a page or as Markdown by what it says, not by its name", async () => {
    const html = "<p>Sáng 6/1, Huyện ủy họp.</p><p>Hết.</p>";
    expect((await opened("a.txt", html)).blocks).toHaveLength(2);
    expect((await opened("a.html", "Sáng 6/1\nHết.")).blocks).toHaveLength(2);
    expect((await opened("-", "---\ntitle: Họp\n---\nChữ")).stated).toHaveLength(1);
  });
});
