import { spawn } from "node:child_process";
import { once } from "node:events";

/** How a build ended: its exit status, and what it printed. */
export interface BuildOutcome {
  status: number;
  report: string;
}

/**
 * Runs builds one after another: requests that come during a build are met by one more after it.
 * Each build is a process of its own, so that changed templates and plugins are never stale.
 */
export function rebuilder(
  args: readonly string[],
  onBuilt: (outcome: BuildOutcome) => void,
): { request: () => Promise<void> } {
  let running: Promise<void> | undefined;
  let again = false;
  const work = async () => {
    do {
      again = false;
      onBuilt(await build(args));
    } while (again);
    running = undefined;
  };
  return {
    request() {
      again = true;
      running ??= work();
      return running;
    },
  };
}

async function build(args: readonly string[]): Promise<BuildOutcome> {
  const child = spawn(process.execPath, ["src/cli/start.mjs", "build", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk));
  const [status] = await once(child, "close");
  return { status: Number(status ?? 3), report: Buffer.concat(printed).toString("utf8") };
}
