import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where a program is looked for, and who asks; a test gives its own. */
export interface Machine {
  PATH: string;
  isRoot: boolean;
  /** The file that two installations at once wait for. */
  lock: string;
}

const thisMachine = (): Machine => ({
  PATH: process.env.PATH ?? "",
  isRoot: process.getuid?.() === 0,
  lock: join(tmpdir(), "bien-nien-apt.lock"),
});

/**
 * The path of `program`; where it is missing, it is installed from the Debian `packages` first.
 * Throws an error that says what to install by hand where apt-get is missing, refused or fails.
 */
export async function aptProgram(
  program: string,
  packages: readonly string[],
  machine: Machine = thisMachine(),
): Promise<string> {
  const present = programOn(machine.PATH, program);
  if (present) return present;
  const byHand = `apt-get install ${packages.join(" ")}`;
  if (!programOn(machine.PATH, "apt-get")) {
    throw new Error(
      `${program} is missing, and there is no apt-get to install it with (${byHand})`,
    );
  }
  // Two test files may come here at once: the second waits, and then finds the program there.
  const install = `command -v "$0" || { apt-get update && apt-get install -y --no-install-recommends "$@"; }`;
  const command = ["flock", machine.lock, "sh", "-c", install, program, ...packages];
  const [first = "", ...rest] = machine.isRoot ? command : ["sudo", "-n", ...command];
  const env = { ...process.env, PATH: machine.PATH, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run(first, rest, { env, maxBuffer: 2 ** 26 });
  } catch (error) {
    throw new Error(`${program} is missing and could not be installed; do it by hand: ${byHand}`, {
      cause: error,
    });
  }
  const installed = programOn(machine.PATH, program);
  if (!installed) throw new Error(`${byHand} was done, and ${program} is still missing`);
  return installed;
}

function programOn(path: string, program: string): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
