import type { UserConfig } from "@11ty/eleventy";
import { derivePages } from "./src/derive/derivePages.ts";
import { pagesInHand } from "./src/emit/handover.ts";
import { loadValidArchive } from "./src/emit/loadValidArchive.ts";

/** Wiring only: plain data in, pages out. Eleventy never reads `content/` by itself. */
export default async function configure(config: UserConfig) {
  const pages = pagesInHand() ?? derivePages(await loadValidArchive());

  config.setTemplateFormats(["11ty.tsx"]);
  config.addExtension(["11ty.tsx"], { key: "11ty.js" });
  config.addPassthroughCopy({ public: "/" });
  // Frozen, so that Eleventy hands it on instead of copying it for every template.
  config.addGlobalData("pages", Object.freeze(pages));

  return { dir: { input: "templates/pages" } };
}
