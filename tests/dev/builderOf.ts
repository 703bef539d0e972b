import { existsSync, readFileSync } from "node:fs";

/** The process that builds for the process `pid`, by Linux's /proc. */
export function builderOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
  const builder = children.find((child) => /start\.mjs\0builder\0/.test(commandOf(child)));
  if (!builder) throw new Error(`${pid} has no process that builds`);
  return Number(builder);
}

/** Whether a process is still there. */
export function isRunning(pid: number): boolean {
  return commandOf(String(pid)) !== "";
}

/** Empty for one that has ended, also where nobody has asked for its status yet. */
function commandOf(pid: string): string {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
