import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";

/** How a build ended; without a status it was killed. */
export interface Ended {
  status: number | null;
  said: string;
}

/** Runs `npm run build` in the folder `program`, without npm, and kills it after so many milliseconds if any are given. */
export async function runBuild(
  program: string,
  args: readonly string[],
  killAfter?: number,
): Promise<Ended> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["src/cli/start.mjs", "build", "--quiet", ...args], {
    cwd: program,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH, HOME, NO_COLOR: "1" },
  });
  let said = "";
  const hear = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = once(child, "close");
  if (killAfter !== undefined) {
    await Promise.race([ended, delay(killAfter)]);
    child.kill("SIGKILL");
  }
  const [status] = await ended;
  return { status, said };
}
