import { type Browser, chromium } from "playwright-core";
import { aptProgram } from "./aptProgram.ts";

// No sandbox, because tests run as root in containers; and no traffic of the browser's own.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's Chromium without a window, installed where it is missing; `CHROMIUM` names another. */
export async function launchChromium(): Promise<Browser> {
  const executablePath =
    process.env.CHROMIUM ?? (await aptProgram("chromium", ["chromium", "fonts-noto-core"]));
  return chromium.launch({ executablePath, headless: true, args });
}
