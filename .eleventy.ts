import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { pageKinds } from "./src/derive/derivePages.ts";
import { assetFiles } from "./src/emit/assetFiles.ts";
import { pagesInHand } from "./src/emit/handover.ts";
import { printingFiles } from "./src/emit/printingFiles.ts";
import { wholeSite } from "./src/emit/wholeSite.ts";
import { writeFiles } from "./src/emit/writeFiles.ts";

/** Wiring only: plain data in, pages out. Eleventy never reads `content/` by itself. */
export default async function configure(config: UserConfig) {
  const handed = pagesInHand();
  const pages = handed ?? (await wholeSite());
  const { templates } = printingFiles();

  // On a slow machine it would tell editors, in English, what of its own took long; not by the logger that is off.
  config.benchmarkManager.get("Configuration").setIsVerbose(false);
  // Pages wait for the disk beside one another; a batch bounds how many.
  config.configureTemplateHandling({ writeMode: "async" });
  // Bundled, templates are JavaScript, and stand in a folder that git does not keep.
  config.setTemplateFormats(["11ty.tsx", "11ty.js"]);
  config.setUseGitIgnore(false);
  config.addExtension(["11ty.tsx"], { key: "11ty.js" });
  // To load a template that has nothing to print takes longer than to print an article.
  for (const kind of pageKinds.filter((kind) => !pages[kind])) {
    config.ignores.add(join(templates, `${kind}.11ty.*`));
  }
  if (!handed) {
    config.on("eleventy.after", async ({ directories: { output } }) => {
      await writeFiles(await assetFiles(output), output);
    });
  }
  // Frozen, so that Eleventy hands it on instead of copying it for every template.
  config.addGlobalData("pages", Object.freeze(pages));

  return { dir: { input: templates } };
}
