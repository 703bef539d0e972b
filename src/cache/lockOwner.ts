import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { diskCode } from "./diskCode.ts";

/** A process, so told that another which gets its number later is not taken for it. */
export interface LockOwner {
  pid: number;
  /** When it started, in the kernel's ticks; `-` where that is not told. */
  start: string;
  host: string;
}

/** This process. */
export function thisProcess(): LockOwner {
  return { pid: process.pid, start: startOf(process.pid), host: hostname() };
}

/** As a lock holds it. */
export function printOwner({ pid, start, host }: LockOwner): string {
  return `${pid} ${start} ${host}\n`;
}

/** The owner of a lock with this text; undefined for an empty one, which was given back. */
export function parseOwner(text: string): LockOwner | undefined {
  const [, pid, start, host] = /^(\d+) (\S+) (\S+)\n$/.exec(text) ?? [];
  return pid && start && host ? { pid: Number(pid), start, host } : undefined;
}

/** True unless the process is certainly gone: of those on other machines nobody here knows. */
export function mayBeAlive({ pid, start, host }: LockOwner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (diskCode(error) === "ESRCH") return false;
  }
  const now = startOf(pid);
  return start === "-" || now === "-" || start === now;
}

/** The start of a process by Linux's /proc: the 22nd field, the 20th after the name in brackets. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(") ") + 2).split(" ")[19] ?? "-";
  } catch {
    return "-";
  }
}
