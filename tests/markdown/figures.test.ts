import { describe, expect, it } from "vitest";
import { htmlOf } from "./rendered.ts";

const LOST = '<figure class="lost"><p class="lost-photo">Ảnh không còn giữ được</p>';

describe("images", () => {
  it("alone in a paragraph are figures, their title is the caption", () => {
    expect(htmlOf('![Lời tả](anh.jpg "Chú thích. Ảnh: Thử")', "/kho")).toBe(
      '<figure><img src="/kho/hinh/gia-lam/2021/anh.jpg" alt="Lời tả" loading="lazy" decoding="async">' +
        "<figcaption>Chú thích. Ảnh: Thử</figcaption></figure>",
    );
  });

  it("without title have no caption", () => {
    expect(htmlOf("![Lời tả](anh.jpg)")).not.toContain("figcaption");
  });

  it("by reference are figures too", () => {
    expect(htmlOf("![Lời tả][r]\n\n[r]: anh.jpg")).toMatch(
      /^<figure><img src="\/hinh\/gia-lam\/2021\/anh\.jpg"/,
    );
  });

  it("in a sentence stay in it", () => {
    expect(htmlOf("Trước ![Lời tả](anh.jpg) sau")).toBe(
      '<p>Trước <img src="/hinh/gia-lam/2021/anh.jpg" alt="Lời tả" loading="lazy" decoding="async"> sau</p>',
    );
  });

  it("two in one paragraph stay in it", () => {
    expect(htmlOf("![a](a.jpg) ![b](b.jpg)")).not.toContain("<figure");
  });

  it("in a list or a quote are figures there", () => {
    expect(htmlOf("> ![Lời tả](anh.jpg)")).toMatch(/^<blockquote><figure>/);
  });
});

describe("images of known shape", () => {
  const file = "articles/gia-lam/2021/anh.jpg";
  const shapes = new Map([[file, { width: 600, height: 400, still: true }]]);
  const picture = ["avif", "webp"]
    .map(
      (format) =>
        `<source type="image/${format}" srcset="/kho/hinh/gia-lam/2021/anh.jpg-480.${format} 480w, ` +
        `/kho/hinh/gia-lam/2021/anh.jpg-600.${format} 600w" sizes="(min-width: 42rem) 40rem, 100vw">`,
    )
    .concat(
      '<img src="/kho/hinh/gia-lam/2021/anh.jpg" alt="Lời tả" loading="lazy" decoding="async" width="600" height="400">',
    )
    .join("");

  it("alone are figures that offer smaller files", () => {
    expect(htmlOf('![Lời tả](anh.jpg "Chú thích")', "/kho", shapes)).toBe(
      `<figure><picture>${picture}</picture><figcaption>Chú thích</figcaption></figure>`,
    );
  });

  it("in a sentence offer them too", () => {
    expect(htmlOf("Trước ![Lời tả](anh.jpg) sau", "/kho", shapes)).toBe(
      `<p>Trước <picture>${picture}</picture> sau</p>`,
    );
  });

  it("are the same by whatever way the text names the file", () => {
    for (const url of ["./anh.jpg", "../2021/anh.jpg", "anh%2Ejpg", "<anh.jpg>"]) {
      expect(htmlOf(`![Lời tả](${url})`, "/kho", shapes)).toContain(picture);
    }
  });

  it("that move have their size, and only the file itself", () => {
    const moving = new Map([[file, { width: 60, height: 40, still: false }]]);
    expect(htmlOf("![Lời tả](anh.jpg)", "", moving)).toBe(
      '<figure><img src="/hinh/gia-lam/2021/anh.jpg" alt="Lời tả" loading="lazy" decoding="async" width="60" height="40"></figure>',
    );
  });

  it("bring no offers of their own", () => {
    const html = htmlOf(
      '<picture><source srcset="https://la.example/a.avif"></picture>',
      "",
      shapes,
    );
    expect(html).not.toMatch(/<(picture|source)/);
  });
});

describe("lost photos", () => {
  it("alone are figures that say so, with the caption that survived", () => {
    expect(htmlOf("![Quang cảnh hội nghị]()")).toBe(
      `${LOST}<figcaption>Quang cảnh hội nghị</figcaption></figure>`,
    );
  });

  it("without caption only say so", () => {
    expect(htmlOf("![]()")).toBe(`${LOST}</figure>`);
  });

  it("in a sentence are named in brackets", () => {
    expect(htmlOf("Trước ![Quang cảnh]() sau")).toBe(
      "<p>Trước [Ảnh không còn: Quang cảnh] sau</p>",
    );
  });

  it("by reference and with an empty target are lost too", () => {
    expect(htmlOf("![Quang cảnh][r]\n\n[r]: <>")).toContain("lost-photo");
  });

  it("never leave an image without a source", () => {
    for (const body of ["![a](<>)", "[![a]()](/nam/)", "- ![a]()", "![a](data:x)", "![a](//x/y)"]) {
      expect(htmlOf(body)).not.toMatch(/<img(?![^>]* src=)/);
    }
  });
});
