import type { UserConfig } from "@11ty/eleventy";
import { bundleAssets } from "./src/emit/bundleAssets.ts";
import { printingInHand } from "./src/emit/handover.ts";
import { wholeSite } from "./src/emit/wholeSite.ts";

/** Wiring only: plain data in, pages out. Eleventy never reads `content/` by itself. */
export default async function configure(config: UserConfig) {
  const { pages, withAssets } = printingInHand() ?? (await wholeSite());

  // Pages wait for the disk beside one another; a batch bounds how many.
  config.configureTemplateHandling({ writeMode: "async" });
  config.setTemplateFormats(["11ty.tsx"]);
  config.addExtension(["11ty.tsx"], { key: "11ty.js" });
  if (withAssets) {
    config.addPassthroughCopy({ "public/icons": "/icons" });
    config.on("eleventy.after", ({ directories }) => bundleAssets(directories.output));
  }
  // Frozen, so that Eleventy hands it on instead of copying it for every template.
  config.addGlobalData("pages", Object.freeze(pages));

  return { dir: { input: "templates/pages" } };
}
