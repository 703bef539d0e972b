import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { LONG_ARTICLE } from "../shotsContent.ts";
import { settled } from "./takeShots.ts";

/** The width of A4 without its margins, in CSS pixels. */
const PAPER = { width: 680, height: 960 };

/**
 * Prints the long article into `article.pdf`, and what is printed into `article-print.png`, on one long
 * sheet; the pages of the PDF become pictures too, where poppler is there.
 */
export async function printArticle(
  browser: Browser,
  origin: string,
  output: string,
): Promise<string> {
  const page = await browser.newPage({ reducedMotion: "reduce", locale: "vi-VN" });
  await page.goto(origin + LONG_ARTICLE);
  await settled(page);
  const file = "article.pdf";
  await page.pdf({ path: join(output, file), format: "A4", preferCSSPageSize: true });
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: join(output, "article-print.png"), fullPage: true });
  await page.context().close();
  await promisify(execFile)("pdftoppm", ["-png", "-r", "80", file, "article-page"], {
    cwd: output,
  }).catch(() => undefined);
  return file;
}
