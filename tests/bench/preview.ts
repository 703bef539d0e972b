import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../deploy/freePort.ts";
import { addressSaidBy } from "../dev/addressSaidBy.ts";
import type { Corpus } from "./corpus.ts";
import { editForPreview } from "./edits.ts";
import { start, type Used } from "./meter.ts";
import type { Program } from "./program.ts";

/** Milliseconds between two questions for the page. */
const PAUSE = 5;

/** Seconds after which the page will not come any more. */
const PATIENCE = 600;

/** What the preview took to show each of `rounds` edits of an article, from the saving of the file on. */
export async function measurePreview(
  { folder }: Program,
  corpus: Corpus,
  rounds: number,
): Promise<Used[]> {
  const args = ["--content", corpus.content, "--port", String(await freePort())];
  const options = { cwd: folder, group: true, endless: true };
  const { child, used } = start(["npm", "run", "--silent", "dev", "--", ...args], options);
  const walls: number[] = [];
  try {
    const origin = await addressSaidBy(child);
    for (let round = 1; round <= rounds; round++) {
      const mark = `Đoạn cho bản xem trước ${round} ${corpus.paths.length}.`;
      const began = performance.now();
      const address = editForPreview(corpus, mark);
      await shows(origin + address, mark, began + PATIENCE * 1_000);
      walls.push((performance.now() - began) / 1000);
    }
  } finally {
    // The whole group, and no other process: npm's shell does not hand signals on.
    if (child.exitCode === null && child.pid) {
      process.kill(-child.pid, "SIGINT");
      await once(child, "close");
    }
  }
  const { memory } = await used;
  return walls.map((wall) => ({ wall, memory }));
}

async function shows(url: string, mark: string, until: number): Promise<void> {
  while (performance.now() < until) {
    const page = await fetch(url).then(
      (answer) => answer.text(),
      () => "",
    );
    if (page.includes(mark)) return;
    await wait(PAUSE);
  }
  throw new Error(`${url} does not show "${mark}" after ${PATIENCE} seconds`);
}
