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
      '<p>Trước <img src="/hinh/gia-lam/2021/anh.jpg" alt="Lời tả"> sau</p>',
    );
  });

  it("two in one paragraph stay in it", () => {
    expect(htmlOf("![a](a.jpg) ![b](b.jpg)")).not.toContain("<figure");
  });

  it("in a list or a quote are figures there", () => {
    expect(htmlOf("> ![Lời tả](anh.jpg)")).toMatch(/^<blockquote><figure>/);
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
