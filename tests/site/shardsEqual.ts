import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * `npx tsx tests/site/shardsEqual.ts CONTENT [N]`: builds CONTENT on one machine, then as N parts one after the other
 * (each as if on a machine of its own), joins them, and compares all bytes. Prints seconds of wall and CPU, and the peak
 * of memory in MB, if `/usr/bin/time` is there; ends with 1 where a file differs. KEEP=1 leaves what was built.
 */
const [, , content = "content", machines = "4"] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "bien-nien-phan-"));
const at = (name: string) => join(folder, name);
const parts = Array.from({ length: Number(machines) }, (_, i) => at(`phan-${i + 1}`));

/** Builds into the folder `output`, with a cache of its own. */
function build(output: string, ...args: readonly string[]): void {
  const command = [process.execPath, "src/cli/start.mjs", "build", "--content", content];
  command.push("--output", output, "--cache", `${output}-kho`, "--quiet", ...args);
  const timed = ["-f", "wall %e s, user %U s, system %S s, %M kB"];
  const { status, stderr } = spawnSync("/usr/bin/time", [...timed, ...command], {
    encoding: "utf8",
  });
  process.stdout.write(`${output.slice(folder.length + 1)}: ${stderr}`);
  if (status !== 0) throw new Error(`the build of ${output} ended with ${status}`);
}

function filesIn(output: string): string[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ".bien-nien")
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1))
    .sort();
}

try {
  build(at("mot-may"));
  for (const [i, part] of parts.entries()) build(part, "--shard", `${i + 1}/${machines}`);
  build(at("ghep"), "--merge", ...parts);
  const names = new Set([...filesIn(at("mot-may")), ...filesIn(at("ghep"))]);
  const bytesOf = (site: string, name: string) => {
    try {
      return readFileSync(join(at(site), name));
    } catch {
      return undefined;
    }
  };
  const differing = [...names].filter((name) => {
    const other = bytesOf("ghep", name);
    return !other || !bytesOf("mot-may", name)?.equals(other);
  });
  for (const name of differing.slice(0, 20)) process.stdout.write(`differs: ${name}\n`);
  process.stdout.write(`${names.size} files, ${differing.length} differ\n`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
}
