import { killBuilds } from "./killing.ts";

/** `npx tsx tests/site/incremental/kill.ts TIMES SEED`: kills builds at that many random instants; prints what came of it. */
const [, , times = "100", seed = "1"] = process.argv;
const found = await killBuilds(Number(times), Number(seed));
process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
process.exitCode = found.faults.length > 0 ? 1 : 0;
