import { describe, expect, it } from "vitest";
import { escapeMarkup, xmlCharacters } from "../../src/text/markup.ts";

describe("escapeMarkup", () => {
  it("leaves no sign of markup, and every other character as it is", () => {
    expect(escapeMarkup("Đ&Đ <b> \"x\" ]]> 'y'")).toBe(
      "Đ&amp;Đ &lt;b&gt; &quot;x&quot; ]]&gt; 'y'",
    );
  });

  it("escapes what looks escaped, so that it is read as it was written", () => {
    expect(escapeMarkup("&amp;")).toBe("&amp;amp;");
  });
});

describe("xmlCharacters", () => {
  it("drops what XML forbids, and keeps line ends, tabs and letters beyond the first plane", () => {
    expect(xmlCharacters("a\u0000\u0008b\tc\nd\re\u001f\ufffe\uffffộ𠀀")).toBe("ab\tc\nd\reộ𠀀");
  });
});
