import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadArchive } from "../../../src/archive.ts";
import { runCommand } from "../../cli/runCommand.ts";
import { launchChromium } from "../chromium.ts";
import { serveFolder } from "../serve.ts";
import { mergeShots } from "../shotsContent.ts";
import { contactSheet } from "./contactSheet.ts";
import { printArticle } from "./printArticle.ts";
import { subjectsOf } from "./shotList.ts";
import { takeShots } from "./takeShots.ts";

/** `npm run shots -- --output DIR`: pictures of the real content's site, with two long invented articles. */
const { values } = parseArgs({ options: { output: { type: "string", default: ".cache/shots" } } });

const scratch = await mkdtemp(join(tmpdir(), "bien-nien-shots-"));
const content = join(scratch, "content");
const site = join(scratch, "site");
try {
  await mergeShots("content", content);
  const built = await runCommand("build", ["--content", content, "--output", site, "--quiet"]);
  if (built.status !== 0) throw new Error(`the site is not built:\n${built.stdout}${built.stderr}`);
  const { archive } = await loadArchive({ content });
  if (!archive) throw new Error("the content has errors: npm run check");
  await mkdir(values.output, { recursive: true });
  const served = await serveFolder(site);
  const browser = await launchChromium();
  try {
    const shots = await takeShots(browser, served.url, subjectsOf(archive), values.output);
    const printed = await printArticle(browser, served.url, values.output);
    await writeFile(join(values.output, "index.html"), contactSheet(shots, printed));
    process.stdout.write(`${shots.length} pictures: ${join(values.output, "index.html")}\n`);
  } finally {
    await browser.close();
    await served.close();
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
