import { describe, expect, it } from "vitest";
import { injections } from "../fixtures/hostile/injections.ts";
import { elementsIn, htmlOf, rendered, schemeOf } from "./rendered.ts";

/** Everything that the Markdown stage may make, with the page around it left out. */
const ELEMENTS = new Set(
  (
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del br hr a img " +
    "table thead tbody tr th td sup section figure figcaption div"
  ).split(" "),
);

describe("a body with code in it", () => {
  it("is tried in many ways", () => {
    expect(injections.length).toBeGreaterThan(100);
    expect(new Set(injections).size).toBe(injections.length);
  });

  it.each(injections)("brings none to the page: %j", (body) => {
    for (const element of elementsIn(rendered(body, "/kho").html)) {
      expect(ELEMENTS).toContain(element.tagName);
      for (const name of Object.keys(element.properties)) expect(name).not.toMatch(/^on|^style$/i);
      for (const name of ["href", "src"]) {
        const scheme = schemeOf(String(element.properties[name] ?? ""));
        expect(["http", "https", "mailto", "tel", undefined]).toContain(scheme);
        if (name === "src") expect(scheme).toBeUndefined();
      }
    }
  });

  it.each(
    injections,
  )("brings none inside a list, a quote, a footnote and a heading: %j", (body) => {
    const inside = [
      `- ${body.replaceAll("\n", "\n  ")}`,
      `> ${body.replaceAll("\n", "\n> ")}`,
      `a[^9]\n\n[^9]: ${body.replaceAll("\n", "\n    ")}`,
      `# ${body}`,
    ];
    for (const element of elementsIn(rendered(inside.join("\n\n")).html)) {
      expect(ELEMENTS).toContain(element.tagName);
      expect(Object.keys(element.properties).join()).not.toMatch(/(^|,)(on|style)/i);
      expect(schemeOf(String(element.properties.href ?? "")) ?? "").not.toMatch(/script|data/);
    }
  });
});

describe("raw HTML", () => {
  it("is shown as the text that it is, in a paragraph of its own", () => {
    expect(htmlOf("<b>Đậm</b>")).toBe("<p>&#x3C;b>Đậm&#x3C;/b></p>");
    expect(htmlOf("<div>\nkhối\n</div>")).toBe("<p>&#x3C;div>khối&#x3C;/div></p>");
  });

  it("is shown in the middle of a sentence", () => {
    expect(htmlOf("một <br> hai")).toBe("<p>một &#x3C;br> hai</p>");
  });

  it("is dropped where it is a comment, for that is the editors' own", () => {
    expect(htmlOf("một\n\n<!-- ghi\nriêng -->\n\nhai")).toBe("<p>một</p><p>hai</p>");
    expect(htmlOf("một <!-- ghi riêng --> hai")).toBe("<p>một  hai</p>");
  });

  it("is shown where something follows the comment on its line", () => {
    expect(htmlOf("<!-- a --> <b>")).toContain("&#x3C;b>");
  });

  it("keeps the text between two comments of one block", () => {
    expect(htmlOf("<!-- a --> Câu này phải còn. <!-- b -->")).toContain("Câu này phải còn.");
  });

  it("keeps entities as the letters that they stand for", () => {
    expect(htmlOf("&agrave; &lt;b&gt; &amp;amp;")).toBe("<p>à &#x3C;b> &#x26;amp;</p>");
  });
});
