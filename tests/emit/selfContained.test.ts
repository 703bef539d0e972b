import { describe, expect, it } from "vitest";
import { picturesIn, selfContained } from "../../src/emit/selfContained.ts";

const DATA = "data:image/webp;base64,AAAA";

/** A document with this body and one picture, by itself. */
const alone = (body: string) =>
  selfContained(`<html><head><title>x</title></head><body>${body}</body></html>`, {
    style: "p{color:red}",
    origin: "https://kho.example",
    pictures: new Map([["/goc/hinh/a.png", DATA]]),
  });

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1];

describe("a document by itself", () => {
  it("has its style at the end of its head", () => {
    expect(alone("")).toContain("<style>p{color:red}</style></head>");
  });

  it("has its pictures within it, and nothing that would fetch others", () => {
    const picture =
      '<picture><source type="image/avif" srcset="/goc/hinh/a.avif 48w" sizes="1px"/><img width="4" height="3" src="/goc/hinh/a.png" srcset="/b.png 2x" loading="lazy" alt="Ảnh"/></picture>';
    expect(bodyOf(alone(picture))).toBe(
      `<picture><img src="${DATA}" width="4" height="3" alt="Ảnh"></picture>`,
    );
  });

  it("links to a picture that is too large, and quotes its words as text", () => {
    expect(bodyOf(alone('<img src="/goc/hinh/b.png" alt="<b>Ảnh & lời">'))).toBe(
      '<a href="https://kho.example/goc/hinh/b.png">[Ảnh xem tại: &lt;b&gt;Ảnh & lời]</a>',
    );
  });

  it("leads to the site from anywhere, and within itself to itself", () => {
    expect(bodyOf(alone('<a class="x" href="/goc/nam/">1</a><a href="#cuoi">2</a>'))).toBe(
      '<a class="x" href="https://kho.example/goc/nam/">1</a><a href="#cuoi">2</a>',
    );
    const outside = '<a href="https://noi-khac.example/">3</a><a href="//noi-khac.example/">4</a>';
    expect(bodyOf(alone(outside))).toBe(outside);
  });

  it.each([
    'Chữ: src="/goc/hinh/a.png" và href="/nam/"',
    '<code>&lt;a href="/nam/"&gt;</code>',
  ])("leaves a text alone that looks like an address: %s", (text) => {
    expect(bodyOf(alone(text))).toBe(text);
  });

  it("is not misled by a value that looks like an attribute", () => {
    const link = `<a data-x=" href=" href="/nam/">`;
    expect(bodyOf(alone(link))).toContain('href="https://kho.example/nam/"');
  });
});

describe("the pictures of a document", () => {
  it("are found wherever they stand", () => {
    expect(picturesIn('<p><img alt="a > b" src="/a.png"/></p><img src="/b.png">')).toEqual([
      "/a.png",
      "/b.png",
    ]);
  });
});
