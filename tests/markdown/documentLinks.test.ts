import { describe, expect, it } from "vitest";
import { withDocumentLinks, withoutDocumentLinks } from "../../src/markdown/documentLinks.ts";
import { elementsIn, rendered } from "./rendered.ts";

const link = (name: string) => ({ href: `/van-ban/${name}/`, title: `Về ${name}` });

describe("links to documents", () => {
  it("take the place of those that wait, in their order", () => {
    const { html } = rendered("Chỉ thị 98-CT/TW, **Chỉ thị** 99-CT/TW.");
    expect(withDocumentLinks(html, [link("a"), link("b")])).toBe(
      '<p><a href="/van-ban/a/" class="van-ban" title="Về a">Chỉ thị 98-CT/TW</a>, ' +
        '<a href="/van-ban/b/" class="van-ban" title="Về b"><strong>Chỉ thị</strong> 99-CT/TW</a>.</p>',
    );
  });

  it("are plain text in a text that is no article", () => {
    expect(withoutDocumentLinks(rendered("Chỉ thị **98**-CT/TW.").html)).toBe(
      "<p>Chỉ thị <strong>98</strong>-CT/TW.</p>",
    );
  });

  it("escape what stands in their attributes", () => {
    const hostile = { href: '/a"b', title: '"><script>' };
    const html = withDocumentLinks(rendered("Chỉ thị 98-CT/TW").html, [hostile]);
    expect(elementsIn(html).map(({ tagName }) => tagName)).toEqual(["p", "a"]);
    expect(elementsIn(html)[1]?.properties).toMatchObject(hostile);
  });

  it("leave alone what an author types like one", () => {
    const { html } = rendered('`<a data-van-ban="7">x</a>` và <a data-van-ban="8">y</a>');
    expect(withDocumentLinks(html, [])).toBe(html);
    expect(withoutDocumentLinks(html)).toBe(html);
  });

  it("are never too few", () => {
    expect(() => withDocumentLinks(rendered("Chỉ thị 98-CT/TW").html, [])).toThrow(/no citation 0/);
  });
});
