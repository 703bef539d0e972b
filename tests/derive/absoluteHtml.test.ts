import { describe, expect, it } from "vitest";
import { absoluteHtml } from "../../src/derive/absoluteHtml.ts";
import { htmlOf } from "../markdown/rendered.ts";

const PAGE = "https://kho.example/goc/bai-viet/thu/2021-01-06-bai/";
const absolute = (html: string) => absoluteHtml(html, PAGE);

describe("absoluteHtml", () => {
  it("puts the host before addresses of this site, base path and all", () => {
    expect(absolute('<a href="/goc/nam/2021/">x</a><img src="/goc/hinh/a.png" alt="">')).toBe(
      '<a href="https://kho.example/goc/nam/2021/">x</a><img src="https://kho.example/goc/hinh/a.png" alt="">',
    );
  });

  it("leads links within the page to the page", () => {
    expect(absolute('<a href="#fn-1">1</a>')).toBe(`<a href="${PAGE}#fn-1">1</a>`);
  });

  it("gives every candidate of a set of images its host", () => {
    expect(absolute('<source srcset="/a-48.webp 48w, /a-96.webp 96w">')).toBe(
      '<source srcset="https://kho.example/a-48.webp 48w, https://kho.example/a-96.webp 96w">',
    );
  });

  it("leaves other sites, mail and the page's text as they are", () => {
    const html =
      '<p>href="/x" src="/y" <a href="https://khac.example/z" rel="external">/z</a> <a href="mailto:a@b.example">a</a></p>';
    expect(absolute(html)).toBe(html);
  });

  it("is not deceived by what stands within a value", () => {
    const alt = 'alt="1 > 2 href=" src="/a.png" title="src=/b"';
    expect(absolute(`<img ${alt}>`)).toBe(
      '<img alt="1 > 2 href=" src="https://kho.example/a.png" title="src=/b">',
    );
  });

  it("meets all that Markdown can make of hostile text", () => {
    const html = htmlOf(
      '[a](/nam/2021/ "href=\'/x\' >") ![src="/y" <b>](anh.png \'"/z"\')\n\n`<a href="/q">`',
      "/goc",
    );
    const expected = html
      .replace('href="/goc/nam/2021/"', 'href="https://kho.example/goc/nam/2021/"')
      .replace('src="/goc/hinh/', 'src="https://kho.example/goc/hinh/');
    expect(expected).not.toBe(html);
    expect(absolute(html)).toBe(expected);
  });

  it("takes time in proportion to a tag that never ends", () => {
    const html = `<a ${'x="'.repeat(50_000)}`;
    expect(absolute(html)).toBe(html);
  });
});
