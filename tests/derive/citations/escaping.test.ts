import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printBibtex } from "../../../src/derive/citations/bibtex.ts";
import { cslItem } from "../../../src/derive/citations/item.ts";
import { printRis } from "../../../src/derive/citations/ris.ts";
import { siteProps } from "../../../src/derive/frame.ts";
import { archive, article } from "../sample.ts";

const site = siteProps(archive());
const titled = (title: string) => cslItem(article("2021-01-06", { title }), site);

describe("a title", () => {
  it("with signs of TeX is a text in BibTeX", () => {
    expect(printBibtex(titled('a\\b {c} "d" &%$#_~^'))).toContain(
      '  title = {{a\\textbackslash{}b \\textbraceleft{}c\\textbraceright{} "d" \\&\\%\\$\\#\\_\\textasciitilde{}\\textasciicircum{}}},\n',
    );
  });

  it("keeps every brace of BibTeX in pairs, whatever it holds", () => {
    const lines = printBibtex(titled("thử")).split("\n").length;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("{", "}", "\\", "ắ", " ") }), (title) => {
        let open = 0;
        const written = printBibtex(titled(title));
        for (const sign of written) {
          open += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
        expect(written.split("\n")).toHaveLength(lines);
      }),
    );
  });

  it("cannot begin a line of its own, nor end the record", () => {
    const item = titled("Bài\nER  - \r\nAU  - Kẻ Khác\u2028x\u0085y");
    expect(item.title).toBe("Bài ER - AU - Kẻ Khác x y");
    expect(printRis(item).match(/^(ER|AU)/gm)).toEqual(["ER"]);
  });
});
