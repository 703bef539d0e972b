import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn } from "../markdown/rendered.ts";
import { validated } from "./checkers.ts";
import { build, pagesBelow, scratchFolder } from "./sampleSite.ts";
import { isSavedCopy, strangeScripts } from "./scripts.ts";

const output = join(scratchFolder(), "trang");
let pages = new Map<string, string>();
beforeAll(async () => {
  expect((await build(GOOD, output)).status).toBe(0);
  pages = await pagesBelow(output);
});

describe("every page", () => {
  it("is valid HTML", async () => {
    expect(await validated(pages)).toEqual([]);
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

  it("runs no script but our own, in files, and loads nothing from another host", () => {
    for (const [address, html] of pages) {
      expect([address, strangeScripts(html)]).toEqual([address, []]);
      const ours = isSavedCopy(address) ? /^data:image\// : /^\/(?!\/)/;
      for (const { tagName, properties } of elementsIn(html)) {
        if (isSavedCopy(address)) expect([address, tagName]).not.toEqual([address, "script"]);
        expect(Object.keys(properties).join()).not.toMatch(/(^|,)(on|style)/i);
        const isLoaded = tagName === "link" && !String(properties.rel).includes("canonical");
        for (const source of [properties.src, isLoaded ? properties.href : undefined]) {
          if (source) expect(String(source)).toMatch(ours);
        }
      }
    }
  });
});
