import { describe, expect, it } from "vitest";
import { type Known, targetFindings } from "../../src/markdown/targetFindings.ts";
import { elementsIn, htmlOf, rendered, valuesOf } from "./rendered.ts";

const href = (markdown: string, basePath = "") =>
  valuesOf(rendered(markdown, basePath).html, "href");

describe("links", () => {
  it.each([
    ["beside it", "2021-01-07-hai.md", "/bai-viet/gia-lam/2021-01-07-hai/"],
    [
      "in another district",
      "../../hoang-mai/2020/2020-05-05-ba.md",
      "/bai-viet/hoang-mai/2020-05-05-ba/",
    ],
    ["with a hash", "2021-01-07-hai.md#ket-qua", "/bai-viet/gia-lam/2021-01-07-hai/#ket-qua"],
    ["with a query", "./2021-01-07-hai.md?in=1#a", "/bai-viet/gia-lam/2021-01-07-hai/?in=1#a"],
  ])("to the file of an article %s lead to its address", (_, written, address) => {
    expect(href(`[x](${written})`)).toEqual([address]);
    expect(href(`[x](${written})`, "/kho")).toEqual([`/kho${address}`]);
    expect(href(`[x][r]\n\n[r]: ${written}`)).toEqual([address]);
  });

  it("within the site get the base path, those within the page do not", () => {
    expect(href("[x](/nam/) [y](#noi-dung)", "/kho")).toEqual(["/kho/nam/", "#noi-dung"]);
  });

  it("to other sites stay as they are and give nothing away", () => {
    const [link] = elementsIn(htmlOf("[x](https://thu.example/a?b=c)", "/kho")).slice(1);
    expect(link?.properties).toEqual({
      href: "https://thu.example/a?b=c",
      rel: ["external", "noopener", "noreferrer"],
    });
  });

  it.each([
    ["HTTPS://THU.example/", ["external", "noopener", "noreferrer"]],
    ["//thu.example/a", ["external", "noopener", "noreferrer"]],
    ["mailto:thu@thu.example", undefined],
    ["tel:+84000000000", undefined],
    ["/nam/", undefined],
    ["2021-01-07-hai.md", undefined],
  ])("to %s are marked as outside only where they are", (url, rel) => {
    const link = elementsIn(htmlOf(`[x](${url})`)).find(({ tagName }) => tagName === "a");
    expect(link?.properties.rel).toEqual(rel);
  });

  it("in angle brackets are marked too", () => {
    expect(htmlOf("<https://thu.example>")).toContain('rel="external noopener noreferrer"');
  });
});

describe("targetFindings", () => {
  const known: Known = {
    articles: new Set(["articles/gia-lam/2021/2021-01-07-hai.md"]),
    images: new Set(["articles/gia-lam/2021/anh.jpg"]),
  };
  const BODY_LINE = 10;
  const find = (body: string) => targetFindings(rendered(body).targets, known, BODY_LINE);
  const places = (body: string) =>
    find(body).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

  it("finds nothing in a text without links", () => {
    expect(find("Không có gì.")).toEqual([]);
  });

  it.each([
    "[x](2021-01-07-hai.md)",
    "[x](2021-01-07-hai.md#muc)",
    "[x](../2021/2021-01-07-hai.md)",
    "[x](https://thu.example) [y](mailto:thu@thu.example) [z](#a)",
    "![Ảnh thử](anh.jpg)",
    "![Ảnh đã mất]()",
    "![Ảnh thử][r]\n\n[r]: anh.jpg",
  ])("finds nothing wrong with %j", (body) => {
    expect(find(body)).toEqual([]);
  });

  it("names a dead link on the file's line, with the file it looked for", () => {
    expect(find("Mở đầu.\n\nXem [bài](2021-01-08-mat.md).")).toEqual([
      {
        line: 12,
        column: 5,
        rule: "link-exists",
        message: 'Liên kết tới "2021-01-08-mat.md" không gặp bài nào đã đăng',
        expected: "tệp articles/gia-lam/2021/2021-01-08-mat.md",
      },
    ]);
  });

  it.each([
    ["out of the folder", "[x](../../../../etc/passwd)", "ra khỏi thư mục articles"],
    ["out of it and encoded", "[x](..%2F..%2F..%2Fsite.yaml)", "ra khỏi thư mục articles"],
    ["to a file that is no article", "[x](anh.jpg)", "không phải tệp .md của một bài"],
    ["to an .md that is no article", "[x](ghi-chu.md)", "không phải tệp .md của một bài"],
    ["that runs code", "[x](javascript:alert(1))", "Liên kết javascript: không được dùng"],
    ["of another scheme", "[x](ftp://thu.example/)", "Liên kết ftp: không được dùng"],
    ["by a definition", "[x][r]\n\n[r]: vbscript:x", "Liên kết vbscript: không được dùng"],
    ["in angle brackets", "<javascript:alert(1)>", "Liên kết javascript: không được dùng"],
  ])("refuses a link %s", (_, body, words) => {
    const findings = find(body);
    expect(findings).toMatchObject([{ rule: "link-exists" }]);
    expect(findings[0]?.message).toContain(words);
  });

  it.each([
    ["that is not there", "![Ảnh](mat.jpg)", 'Không có tệp ảnh "mat.jpg"'],
    ["in another case", "![Ảnh](Anh.jpg)", 'Không có tệp ảnh "Anh.jpg"'],
    ["of another site", "![Ảnh](https://thu.example/a.jpg)", "không nằm cạnh bài"],
    ["of no site", "![Ảnh](//thu.example/a.jpg)", "không nằm cạnh bài"],
    ["in the text itself", "![Ảnh](data:image/png;base64,AAAA)", "không nằm cạnh bài"],
    ["out of the folder", "![Ảnh](../../../../a.jpg)", "ra khỏi thư mục articles"],
    ["by a definition", "![Ảnh][r]\n\n[r]: mat.jpg", 'Không có tệp ảnh "mat.jpg"'],
  ])("refuses an image %s", (_, body, words) => {
    const findings = find(body);
    expect(findings.map(({ rule }) => rule)).toEqual(["image-exists"]);
    expect(findings[0]?.message).toContain(words);
  });

  it("warns of an image without words for those who do not see it", () => {
    expect(find("![](anh.jpg)")).toMatchObject([{ rule: "image-alt", severity: "warning" }]);
  });

  it("finds each of several, in lists, quotes, tables and footnotes", () => {
    const body = [
      "- [a](2021-01-01-a.md)",
      "",
      "> [b](2021-01-01-b.md)",
      "",
      "| c |",
      "|-|",
      "| [c](2021-01-01-c.md) |",
      "",
      "d[^1] ~~[e](2021-01-01-e.md)~~",
      "",
      "[^1]: [d](2021-01-01-d.md)",
    ].join("\n");
    expect(places(body)).toEqual([
      "10:3 link-exists",
      "12:3 link-exists",
      "16:3 link-exists",
      "18:9 link-exists",
      "20:7 link-exists",
    ]);
  });
});
