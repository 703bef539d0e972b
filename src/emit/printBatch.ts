import { type PageBatch, withPages } from "./handover.ts";
import { printingFiles } from "./printingFiles.ts";

/** Prints a batch of pages into the folder `output` by one run of Eleventy. */
export async function printBatch(pages: PageBatch, output: string): Promise<void> {
  // Loaded by who prints and nobody else: it takes longer than to see that nothing has changed.
  const { default: Eleventy } = await import("@11ty/eleventy");
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
