import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundled } from "./bundled.ts";
import { killedAfter } from "./killing.ts";
import { buildAs, page, publish, served } from "./sampleRelease.ts";

const TIMES = 100;

/** In memory where there is such a place: each release is brought safely to the disk, which others may use too. */
const scratch = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bien-nien-"));
afterAll(() => rm(scratch, { recursive: true, force: true }));

const dir = join(scratch, "dang");
/** Sites of which each file says to which it belongs; some are the same in all. */
const sites = ["một", "hai", "ba"].map((words, i) =>
  buildAs(join(scratch, `trang-${i}`), {
    ...Object.fromEntries(
      Array.from({ length: 25 }, (_, n) => [`bai/${n}/index.html`, page(`${words} ${n}`)]),
    ),
    ...Object.fromEntries(
      Array.from({ length: 15 }, (_, n) => [`chung/${n}.md`, page(`chung ${n}`)]),
    ),
    [`rieng-${i}/index.html`]: page(words),
  }),
);

let program = "";
beforeAll(async () => {
  program = await bundled("publishForever", scratch);
});

it(`whoever publishes may be killed at any instant, ${TIMES} times: readers have one whole site, and the next succeeds`, async () => {
  const whole: Record<string, string>[] = [];
  for (const site of sites) {
    await publish(site, join(scratch, "mau"));
    whole.push(await served(join(scratch, "mau")));
  }
  for (let time = 0; time < TIMES; time++) {
    const milliseconds = Math.random() * 80;
    await killedAfter(milliseconds, [program, dir, ...sites]);
    const after = `killed after ${milliseconds} ms`;
    if (existsSync(dir) && readdirSync(dir).includes("current")) {
      expect(whole, after).toContainEqual(await served(dir));
    }
    const next = time % sites.length;
    await publish(sites[next] ?? "", dir, { keep: 3 });
    expect(await served(dir), after).toEqual(whole[next]);
    const ours = readdirSync(join(dir, ".xuat-ban")).filter((name) => !name.startsWith("du-"));
    expect(ours.sort(), after).toEqual(["DOC-TOI.txt", "danh-sach", "khoa"]);
    expect(readdirSync(join(dir, "releases")).length, after).toBeLessThanOrEqual(4);
  }
}, 600_000);
