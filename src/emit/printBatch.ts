import { type PageBatch, withPages } from "./handover.ts";
import { printingFiles } from "./printingFiles.ts";

/** Loaded by who prints and nobody else: it takes longer than to see that nothing has changed. */
function loadEleventy(): Promise<typeof import("@11ty/eleventy")> {
  // Its resolver is asked for every module that is loaded from then on, in a thread where Node is below 22.15: for
  // files that change under it. Under a build, none does.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  return import("@11ty/eleventy");
}

/** Loads Eleventy while there is other work to wait for. */
export function prepareToPrint(): void {
  // Heard by who prints.
  loadEleventy().catch(() => {});
}

/** Prints a batch of pages into the folder `output` by one run of Eleventy. */
export async function printBatch(pages: PageBatch, output: string): Promise<void> {
  const { default: Eleventy } = await loadEleventy();
  await withPages(pages, async () => {
    const { templates, wiring } = printingFiles();
    const eleventy = new Eleventy(templates, output, {
      configPath: wiring,
      quietMode: true,
    });
    eleventy.disableLogger();
    await eleventy.write();
  });
}
