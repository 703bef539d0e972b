import { type PageBatch, withPages } from "./handover.ts";
import { printingFiles } from "./printingFiles.ts";

// Loaded by who prints and nobody else: it takes longer than to see that nothing has changed.
const loadEleventy = () => import("@11ty/eleventy");

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
