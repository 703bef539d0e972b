import { compareSequences } from "./sequences.ts";

/**
 * `npx tsx tests/site/incremental/compare.ts SEQUENCES SEED`: that many random sequences of edits, each built over what the
 * last has left and by itself from nothing; prints the first that differ, as JSON, and ends with 1.
 */
const [, , sequences = "20", seed = "1"] = process.argv;
const found = await compareSequences(Number(sequences), Number(seed));
if (found) {
  process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
  process.exitCode = 1;
} else process.stdout.write(`${sequences} sequences\n`);
