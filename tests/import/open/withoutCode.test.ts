import { describe, expect, it } from "vitest";
import { withoutCode } from "../../../src/import/open/html/withoutCode.ts";
import { opened } from "./opening.ts";

const CODE = `var a = "<p>";\n${"x();\n".repeat(40)}`;
const LINES = "\n".repeat(41);

describe("a page without its code", () => {
  it("has all that follows on the same lines", () => {
    const html = `<script src="a>b">${CODE}</script><style>${CODE}</style>\n<p>Chữ</p>`;
    expect(withoutCode(html)).toBe(
      `<script src="a>b">${LINES}</script><style>${LINES}</style>\n<p>Chữ</p>`,
    );
  });

  it.each([
    ["JSON-LD", `<script type="application/ld+json">${CODE}</script>`],
    ["a comment that names scripts", `<!-- <script> --><p>Chữ</p><!-- </script> ${CODE}-->`],
    ["an empty comment", `<!--><p>${"Chữ ".repeat(60)}</p>-->`],
    ["text to be filled in", `<textarea><script>${CODE}</textarea>`],
    ["a script without an end", `<p>Chữ</p><script>${CODE}`],
  ])("keeps %s", (_, html) => {
    expect(withoutCode(html)).toBe(html);
  });

  it("shows nothing of a script that writes scripts within a comment", async () => {
    const script = `<script><!--\n${CODE}document.write("<script>y()</script>");\n//--></script>`;
    const html = `<html><body><p>Một.</p>${script}<p>${"Hai ba. ".repeat(20)}</p></body></html>`;
    const { blocks } = await opened("a.html", html);
    expect(blocks.map(({ text }) => text)).toEqual(["Một.", "Hai ba. ".repeat(20).trim()]);
    expect(blocks[1]?.line).toBe(html.slice(0, html.indexOf("Hai")).split("\n").length);
  });
});
