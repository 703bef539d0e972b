import { expect, it } from "vitest";
import { killBuilds } from "./killing.ts";

/** Set to 100 where there is time. */
const KILLS = Number(process.env.KILLS ?? 10);

it(
  `a build may be killed at any instant, ${KILLS} times: no file is torn, and the next makes what a clean one does`,
  async () => {
    const { killed, faults } = await killBuilds(KILLS, Number(process.env.SEED ?? 1));
    expect(faults).toEqual([]);
    expect(killed).toBeGreaterThan(0);
  },
  60_000 + 60_000 * KILLS,
);
