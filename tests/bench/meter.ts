import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a command took: seconds by the clock, seconds of all processors, and most memory held at once. */
export interface Used {
  wall: number;
  /** Of the command and its children; unknown where nothing counts it. */
  cpu?: number;
  /** Megabytes of the largest of its processes. */
  memory?: number;
}

/** A command that is running. */
export interface Running {
  child: ChildProcess;
  /** What it took, when it has ended; rejects with what it said when it failed. */
  used: Promise<Used>;
}

/** What may differ from a plain call. */
export interface RunOptions {
  cwd?: string;
  /** A group of processes of its own, so that a signal reaches all that the command has started. */
  group?: boolean;
  /** It is going to be stopped: how it ends is no failure. */
  endless?: boolean;
  /** Who counts: GNU time where it is installed, unless it is said. */
  counter?: "time" | "own";
}

const COUNTER = pathToFileURL(join(import.meta.dirname, "countUse.mjs")).href;

/** Runs a command to its end. */
export function measure(command: readonly string[], options: RunOptions = {}): Promise<Used> {
  return start(command, options).used;
}

/**
 * Starts a command under GNU time; where there is none, Node's processes count for themselves, and other programs
 * have only their time by the clock.
 */
export function start(command: readonly string[], options: RunOptions = {}): Running {
  const { cwd, group = false, endless = false, counter = usualCounter() } = options;
  const folder = mkdtempSync(join(tmpdir(), "bien-nien-do-"));
  const report = join(folder, "so-do");
  const before = counter === "time" ? ["time", "-f", "%U %S %M", "-o", report] : [];
  const [program = "", ...args] = [...before, ...command];
  const env = { ...process.env, NO_COLOR: "1" };
  if (counter === "own")
    Object.assign(env, { NODE_OPTIONS: `--import=${COUNTER}`, COUNT_USE: report });
  const began = performance.now();
  const child = spawn(program, args, {
    ...{ cwd, env, detached: group },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      said = (said + chunk).slice(-4_000);
    });
  }
  const used = new Promise<Used>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const wall = (performance.now() - began) / 1000;
      const text = existsSync(report) ? readFileSync(report, "utf8") : "";
      rmSync(folder, { recursive: true, force: true });
      if (status === 0 || endless) resolve({ wall, ...readReport(text) });
      else reject(new Error(`${command.join(" ")} ended with ${status}:\n${said}`));
    });
  });
  return { child, used };
}

let found: "time" | "own" | undefined;

function usualCounter(): "time" | "own" {
  found ??= spawnSync("time", ["-f", "%e", "true"]).status === 0 ? "time" : "own";
  return found;
}

/** Lines of `user system kilobytes`, one a process; GNU time writes one for all. */
export function readReport(text: string): Omit<Used, "wall"> {
  const lines = text.match(/^[\d.]+ [\d.]+ \d+$/gm)?.map((line) => line.split(" ").map(Number));
  if (!lines) return {};
  const cpu = lines.reduce((sum, [user = 0, system = 0]) => sum + user + system, 0);
  return { cpu, memory: Math.max(...lines.map(([, , kilobytes = 0]) => kilobytes / 1024)) };
}
