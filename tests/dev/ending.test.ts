import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyGood, scratchFolder } from "../site/sampleSite.ts";
import { addressSaidBy } from "./addressSaidBy.ts";
import { builderOf, isRunning } from "./builderOf.ts";
import { copyProgram } from "./programCopy.ts";

const folder = await copyProgram(scratchFolder());
await copyGood(join(folder, "content"));

it.each([
  "SIGINT",
  "SIGTERM",
  "SIGKILL",
] as const)("the preview leaves no process behind when it is ended by %s", async (signal) => {
  const port = String(20_000 + (process.pid % 20_000));
  const args = ["--import", "tsx", "src/cli/dev.ts", "--port", port];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await addressSaidBy(server);
  const builder = builderOf(server.pid ?? 0);
  expect(isRunning(builder)).toBe(true);
  server.kill(signal);
  await once(server, "close");
  await expect.poll(() => isRunning(builder), { timeout: 30_000 }).toBe(false);
});
