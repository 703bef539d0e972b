import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Subject, type View, views, zoomViews } from "./shotList.ts";

/** A picture that was taken; `file` is relative to the folder of pictures. */
export interface Shot extends View {
  subject: string;
  part: "top" | "whole";
  file: string;
}

/** Takes every subject in every view: what is seen at first, and the whole page. */
export async function takeShots(
  browser: Browser,
  origin: string,
  subjects: readonly Subject[],
  output: string,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const view of [...views, ...zoomViews]) {
    const wanted = zoomViews.includes(view) ? subjects.filter(({ zoomed }) => zoomed) : subjects;
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.width < 700 ? 740 : 900 },
      colorScheme: view.scheme,
      reducedMotion: "reduce",
      locale: "vi-VN",
    });
    const page = await context.newPage();
    for (const subject of wanted) {
      await page.goto(origin + subject.address);
      await settled(page);
      for (const part of ["top", "whole"] as const) {
        const file = `${subject.name}-${view.width}-${view.scheme}-${part}.png`;
        await page.screenshot({ path: join(output, file), fullPage: part === "whole" });
        shots.push({ ...view, subject: subject.name, part, file });
      }
    }
    await context.close();
  }
  return shots;
}

/** Waits until the page is as readers see it: fonts, search results, pictures further down. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  if (new URL(page.url()).searchParams.has("q")) {
    await page.locator('#ket-qua[aria-busy="false"]').waitFor({ timeout: 10_000 });
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
}
