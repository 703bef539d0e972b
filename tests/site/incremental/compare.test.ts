import { expect, it } from "vitest";
import { runScript } from "../../cli/runCommand.ts";

/** Set to 300 for a whole evening's worth of edits. */
const SEQUENCES = process.env.SEQUENCES ?? "24";
const SEED = process.env.SEED ?? "1";

it(
  `a build over what the last has left is a build from nothing, after ${SEQUENCES} random sequences of edits`,
  async () => {
    const run = await runScript("tests/site/incremental/compare.ts", {}, [SEQUENCES, SEED]);
    expect(run).toEqual({ status: 0, stdout: `${SEQUENCES} sequences\n`, stderr: "" });
  },
  60_000 * Number(SEQUENCES),
);
