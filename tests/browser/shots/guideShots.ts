import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { addressSaidBy } from "../../dev/addressSaidBy.ts";
import { guideFolder, runLine, saveFile, stepsOf } from "../../docs/guideFolder.ts";
import { launchChromium } from "../chromium.ts";
import { settled } from "./takeShots.ts";
import { terminalPage } from "./terminalPage.ts";

/** `npm run guide:shots`: the pictures of the editors' guide, made by following its first page. */
const OUTPUT = "docs/images/huong-dan";

const ARTICLE = "articles/gia-lam/2021/2021-04-06-huyen-uy-gia-lam-ban-tet-trong-cay-thu";
const ADDRESS = "/bai-viet/gia-lam/2021-04-06-huyen-uy-gia-lam-ban-tet-trong-cay-thu/";

await mkdir(OUTPUT, { recursive: true });
const folder = await guideFolder();
const browser = await launchChromium();
const page = await browser.newPage({
  viewport: { width: 1000, height: 640 },
  reducedMotion: "reduce",
  locale: "vi-VN",
});
try {
  const reports = await followFirstPage();
  const [line = "", report = ""] = reports[0] ?? [];
  await page.setContent(terminalPage(line, report));
  await save(await page.locator("pre").screenshot(), "bao-cao-nhap");
  await shootPreview(page);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** Each command of the page and what it printed, in colours; leaves the article in its place. */
async function followFirstPage(): Promise<[string, string][]> {
  const reports: [string, string][] = [];
  for (const step of stepsOf("bat-dau.md")) {
    if (step.kind === "file") await saveFile(folder, step.path, step.text);
    if (step.kind !== "commands") continue;
    for (const line of step.lines) {
      reports.push([line, await runLine(line, folder, { FORCE_COLOR: "1" })]);
    }
  }
  return reports;
}

async function shootPreview(page: Page): Promise<void> {
  const port = String(20_000 + (process.pid % 20_000));
  const server = spawn(process.execPath, ["--import", "tsx", "src/cli/dev.ts", "--port", port], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const origin = await addressSaidBy(server);
    await page.goto(origin + ADDRESS);
    await shoot(page, "xem-truoc");
    await page.goto(`${origin}/tim-kiem/?q=trong+cay+thu`);
    await shoot(page, "tim-kiem");
    await page.goto(origin + ADDRESS);
    const file = join("content", `${ARTICLE}.md`);
    const text = await readFile(join(folder, file), "utf8");
    await saveFile(folder, file, text.replace("gia-lam", "gia-lâm"));
    await page.getByRole("alert").waitFor({ timeout: 60_000 });
    await shoot(page, "bang-loi");
  } finally {
    server.kill("SIGTERM");
    await once(server, "close");
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  // The preview keeps a line open to hear of changes, so that the network is never quiet.
  await Promise.race([settled(page), page.waitForTimeout(3_000)]);
  await save(await page.screenshot(), name);
}

/** A palette keeps a picture well under 150 KB. */
async function save(picture: Buffer, name: string): Promise<void> {
  const file = join(OUTPUT, `${name}.png`);
  const { size } = await sharp(picture)
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(file);
  process.stdout.write(`${file}: ${Math.ceil(size / 1024)} KB\n`);
}
