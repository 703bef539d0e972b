import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn } from "../markdown/rendered.ts";
import { build, pagesBelow, scratchFolder } from "./sampleSite.ts";

const output = join(scratchFolder(), "trang");
let pages = new Map<string, string>();
beforeAll(async () => {
  expect((await build(GOOD, output)).status).toBe(0);
  pages = await pagesBelow(output);
});

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Headlines are as long as they were printed.
    "long-title": "off",
    // Preact closes void elements with a slash, the Markdown stage does not; both are HTML.
    "void-style": "off",
    "doctype-style": ["error", { style: "lowercase" }],
  },
});

describe("every page", () => {
  it("is valid HTML", async () => {
    for (const [address, html] of pages) {
      const { results } = await validator.validateString(html, `${address}index.html`);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId} ${message}`),
      );
      expect(found).toEqual([]);
    }
  });

  it("is Vietnamese, has one h1, one main and no step left out in its headings", () => {
    for (const [address, html] of pages) {
      if (address === "/tin/thu-1/") continue;
      const tags = elementsIn(html);
      const count = (name: string) => tags.filter(({ tagName }) => tagName === name).length;
      expect([address, count("h1"), count("main")]).toEqual([address, 1, 1]);
      expect(tags[0]?.properties.lang).toBe("vi");
      const levels = tags.flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      for (const [i, level] of levels.entries()) {
        expect([address, level <= (levels[i - 1] ?? 0) + 1]).toEqual([address, true]);
      }
    }
  });

  it("has each id once", () => {
    for (const [address, html] of pages) {
      const ids = elementsIn(html).flatMap(({ properties }) => properties.id ?? []);
      expect([address, ids.length]).toEqual([address, new Set(ids).size]);
    }
  });

  it("runs no script and loads nothing from another host", () => {
    for (const [address, html] of pages) {
      for (const { tagName, properties } of elementsIn(html)) {
        expect([address, tagName]).not.toEqual([address, "script"]);
        expect(Object.keys(properties).join()).not.toMatch(/(^|,)(on|style)/i);
        const isLoaded = tagName === "link" && !String(properties.rel).includes("canonical");
        for (const source of [properties.src, isLoaded ? properties.href : undefined]) {
          if (source) expect(String(source)).toMatch(/^\/(?!\/)/);
        }
      }
    }
  });
});
