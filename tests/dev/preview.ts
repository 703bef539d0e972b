import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { copyGood, scratchFolder } from "../site/sampleSite.ts";
import { addressSaidBy } from "./addressSaidBy.ts";
import { copyProgram } from "./programCopy.ts";

/** `npm run dev` on a copy of the program and of the good content, and a browser that looks at it. */
export interface Preview {
  /** The folder of the program; `content` is in it. */
  folder: string;
  /** The number of its process. */
  pid(): number;
  /** Opens a page of the preview; it is the only one. */
  open(address: string): Promise<Page>;
  /** Replaces `from` by `to` in a file of the program's folder. */
  change(file: string, from: string, to: string): Promise<void>;
}

/** Starts the preview before the tests of a file and ends it after them. */
export function preview(): Preview {
  const folder = scratchFolder();
  let browser: Browser | undefined;
  let page: Page | undefined;
  let server: ChildProcess | undefined;
  let origin = "";

  beforeAll(async () => {
    await copyProgram(folder);
    await copyGood(join(folder, "content"));
    browser = await launchChromium();
    server = spawn(
      process.execPath,
      ["--import", "tsx", "src/cli/dev.ts", "--port", String(20_000 + (process.pid % 20_000))],
      { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
    );
    origin = await addressSaidBy(server);
  });
  afterAll(async () => {
    await browser?.close();
    if (!server) return;
    server.kill("SIGTERM");
    await once(server, "close");
  });
  return {
    folder,
    pid() {
      if (!server?.pid) throw new Error("there is no preview");
      return server.pid;
    },
    async open(address) {
      await page?.close();
      page = await browser?.newPage({ viewport: { width: 800, height: 500 } });
      if (!page) throw new Error("there is no browser");
      await page.goto(origin + address);
      return page;
    },
    async change(file, from, to) {
      const text = await readFile(join(folder, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
      await writeFile(join(folder, file), text.replace(from, to));
    },
  };
}
