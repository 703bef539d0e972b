import { execFileSync } from "node:child_process";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { hugoVersion } from "./hugo.ts";

/** Where and with what was measured; each a line of the page. */
export type Circumstances = readonly (readonly [name: string, value: string])[];

const MADE_OF = [".eleventy.ts", "package-lock.json", "public", "src", "templates"];

/** The machine, the versions, and how busy the machine was before. */
export function circumstances(): Circumstances {
  const [first] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(1);
  return [
    ["Processor", `${first?.model.trim() || "unknown"}, ${cpus().length} cores`],
    ["Memory", `${gigabytes} GB`],
    ["System", `${type()} ${release()}`],
    ["Load before", (loadavg()[0] ?? 0).toFixed(1)],
    ["Node", process.version],
    ["Program", programVersion()],
    ["Hugo", hugoVersion() ?? "not installed"],
  ];
}

/** The day of the last commit, so that the page is the same for the same program; "unknown" without git. */
export function commitDay(): string {
  return git("show", "-s", "--format=%cs", "HEAD") ?? "unknown";
}

function programVersion(): string {
  const commit = git("rev-parse", "--short", "HEAD");
  if (commit === undefined) return "unknown commit";
  return git("status", "--porcelain", "--", ...MADE_OF) ? `${commit}, with changes` : commit;
}

/** What git says; undefined where there is no git or no repository. */
function git(...args: string[]): string | undefined {
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    return execFileSync("git", args, { encoding: "utf8", stdio }).trim();
  } catch {
    return undefined;
  }
}
