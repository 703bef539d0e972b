import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OpenedHtml, openHtml } from "../../../src/import/open/html/openHtml.ts";
import { renderBody } from "../../../src/markdown/renderBody.ts";
import { letters, lettersOfHtml } from "./letters.ts";

const words = fc
  .array(
    fc.constantFrom(
      ..."Huyện ủy Thử họp 06/01 15,8 * _ ** # ## | - + 1. > `a` [x](y) ![z]() ~~ &amp; &lt;b&gt; &nbsp; \\ [^1] : . ./. “x” http://a.example/_b_ === ---".split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(" "));

const attributes = fc.constantFrom(
  "",
  ' class="related"',
  ' class="content"',
  ' class="caption"',
  ' style="display:none"',
  ' style="text-align:center"',
  ' style="font-weight:bold"',
  ' id="comments"',
  " hidden",
);

const leaf = fc.oneof(
  words,
  words.map((text) => `<a href="/x">${text}</a>`),
  words.map((text) => `<a href="https://x.example/">${text}</a>`),
  fc.constant('<img src="a_files/b.jpg" alt="x">'),
  fc.constant("<br>"),
  words.map((text) => `<!-- ${text} --><script>var a = "${text}";</script>`),
);

const tags = fc.constantFrom(
  ..."p div span b i em strong font center section article blockquote h1 h2 h3 ul ol li table tr td th tbody caption figure figcaption pre a nav aside footer form label button select option noscript dl dt dd u sup del q small".split(
    " ",
  ),
);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: "medium" },
    leaf,
    fc
      .tuple(tags, attributes, fc.array(tie("tree"), { maxLength: 5 }))
      .map(([tag, given, inner]) => `<${tag}${given}>${inner.join(" ")}</${tag}>`),
  ),
}));

const body = fc.array(tree, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("\n"));

async function opened(html: string, whole: boolean): Promise<OpenedHtml | undefined> {
  const page = await openHtml(html, { findImage: async () => undefined, whole });
  return "reason" in page ? undefined : page;
}

describe("a page of HTML, whatever it holds", () => {
  it("loses no visible letter", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (html) => {
        const page = await opened(html, true);
        expect(letters(page?.blocks.map(({ text }) => text).join(" ") ?? "")).toBe(
          lettersOfHtml(html),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("loses none either where the article is told from what stands around it", async () => {
    const prose = "<p>Sáng 8-1, Huyện ủy Thử họp tổng kết, có 120 đại biểu của 16 xã cùng dự.</p>";
    await fc.assert(
      fc.asyncProperty(body, async (inner) => {
        const html = `<html><body><div class="x">${prose.repeat(3)}</div>${inner}</body></html>`;
        const page = await opened(html, false);
        expect(letters(page?.blocks.map(({ text }) => text).join(" ") ?? "")).toBe(
          lettersOfHtml(html),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("says in Markdown what it says in text, when our own processor reads it", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (html) => {
        const page = await opened(html, true);
        for (const { text, markdown } of page?.blocks ?? []) {
          if (markdown === undefined) continue;
          const task = { path: "articles/a/2020/2020-01-01-b.md", body: markdown, basePath: "" };
          expect(renderBody(task).plain.replace(/\s+/g, " ")).toBe(text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives blocks of one trimmed line each, in the order of the page", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (html) => {
        for (const { text, line } of (await opened(html, true))?.blocks ?? []) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\n|\u00a0| {2}/);
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(html.split("\n").length);
        }
      }),
    );
  });
});
