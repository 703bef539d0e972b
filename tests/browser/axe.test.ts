import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { describe, expect, inject, it } from "vitest";
import { sampleBrowser, samplePages } from "./sampleBrowser.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** The rules about what the dark scheme changes. */
const colours = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };
const { open } = sampleBrowser();

describe("a page of every kind", () => {
  it("stands in the sample site", () => {
    const kinds = Object.entries(inject("site").addresses);
    expect(kinds.filter(([, addresses]) => addresses.length === 0)).toEqual([]);
  });

  it.each(samplePages)("has no barrier that axe finds, light or dark: $kind $address", async ({
    address,
  }) => {
    // Axe is put into the page as a script, which the page's own policy would not let in.
    const page = await open(address, { bypassCSP: true, colorScheme: "light" });
    await page.addScriptTag({ path: axeFile });
    expect(await page.evaluate(violations, {})).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await page.evaluate(violations, { runOnly: colours })).toEqual([]);
  });
});

/** What axe finds, as lines. Runs in the page. */
async function violations(options: RunOptions): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")} ${failureSummary}`,
    ),
  );
}
