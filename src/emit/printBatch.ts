import Eleventy from "@11ty/eleventy";
import { type Printing, withPrinting } from "./handover.ts";

/** Prints a batch of pages into the folder `output` by one run of Eleventy. */
export async function printBatch(printing: Printing, output: string): Promise<void> {
  await withPrinting(printing, async () => {
    const eleventy = new Eleventy("templates/pages", output, {
      configPath: ".eleventy.ts",
      quietMode: true,
    });
    eleventy.disableLogger();
    await eleventy.write();
  });
}
