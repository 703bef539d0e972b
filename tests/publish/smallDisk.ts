import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** A small disk in memory at a folder, or undefined where this process may not mount one. */
export interface SmallDisk {
  folder: string;
  /** Lets nobody write to it any more. */
  readOnly(): void;
  remove(): void;
}

/** Mounts a disk of so many kilobytes at `folder`; undefined where that is not allowed, as it mostly is only to root. */
export function smallDisk(folder: string, kilobytes: number): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true });
  const mount = (...args: string[]) => execFileSync("mount", args, { stdio: "ignore" });
  try {
    mount("-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder);
  } catch {
    return undefined;
  }
  return {
    folder,
    readOnly: () => mount("-o", "remount,ro", folder),
    remove: () => execFileSync("umount", ["-l", folder]),
  };
}
