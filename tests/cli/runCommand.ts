import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Message } from "../../src/message.ts";

/** What a program said and how it ended. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What may differ from a plain call. */
export interface RunOptions {
  input?: string;
  env?: Readonly<Record<string, string>>;
}

/** Runs a TypeScript file, given from the project's folder, in a process of its own. */
export async function runScript(
  file: string,
  { input = "", env = {} }: RunOptions = {},
  args: readonly string[] = [],
): Promise<Run> {
  // Vitest's own settings must not leak into what is tested.
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    env: { PATH, HOME, NO_COLOR: "1", ...env },
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  child.stdin.end(input);
  const [status, stdout, stderr] = await Promise.all([
    closed,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, stderr };
}

/** Runs `npm run <name> -- <args>`, without npm. */
export function runCommand(
  name: "build" | "check" | "hosting" | "import" | "new" | "publish",
  args: readonly string[],
  options?: RunOptions,
): Promise<Run> {
  return runScript(`src/cli/${name}.ts`, options, args);
}

/** A message as `check --format json` prints it. */
export type Reported = Pick<Message, "file" | "line" | "column" | "rule" | "severity" | "message">;

/** What `check` has to say about a content folder. */
export async function reportOn(content: string): Promise<Reported[]> {
  const { stdout } = await runCommand("check", ["--content", content, "--format", "json"]);
  return JSON.parse(stdout);
}
