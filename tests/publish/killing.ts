import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";

/** Runs a program and kills it so many milliseconds after its first word. Throws when it ended before. */
export async function killedAfter(
  milliseconds: number,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  await delay(milliseconds);
  if (child.exitCode !== null) throw new Error(`ended by itself with ${child.exitCode}`);
  child.kill("SIGKILL");
  await ended;
}
