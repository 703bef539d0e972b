import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, open, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyProgram } from "../dev/programCopy.ts";
import { examplesOf } from "./guide.ts";

/** A step of a page that a reader follows: commands to type, what they print, or a file to save. */
export type Step =
  | { kind: "commands"; lines: string[] }
  | { kind: "output"; text: string }
  | { kind: "file"; path: string; text: string };

/**
 * The steps of a page in order. ` ```bash chạy ` holds commands, ` ```text kết-quả ` what the last of them
 * prints (a line `…` stands for any lines), ` ```… tệp PATH ` a whole file as it is to be saved.
 */
export function stepsOf(page: string): Step[] {
  return examplesOf(page).flatMap(({ info, text }): Step[] => {
    const [, kind, path = ""] = info.split(" ");
    if (kind === "chạy") return [{ kind: "commands", lines: text.trim().split("\n") }];
    if (kind === "kết-quả") return [{ kind: "output", text }];
    if (kind === "tệp") return [{ kind: "file", path, text }];
    return [];
  });
}

/** A folder as a reader has it after unpacking: the program and the real content, without git. */
export async function guideFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bien-nien-guide-"));
  await copyProgram(folder);
  await cp("content", join(folder, "content"), { recursive: true });
  return folder;
}

/** Runs `npm run NAME -- ARGS` in `folder`, without npm, and gives all that a person sees of it. */
export async function runLine(
  line: string,
  folder: string,
  env: Readonly<Record<string, string>> = { NO_COLOR: "1" },
): Promise<string> {
  const [, name, rest = ""] = /^npm run ([a-z]+)(?: -- (.+))?$/.exec(line) ?? [];
  if (name === undefined) throw new Error(`the guide's tests cannot run "${line}"`);
  const args = [...rest.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  // One file for both streams, because a terminal shows them in the order of writing.
  const file = join(folder, ".guide-output");
  const output = await open(file, "w");
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", `src/cli/${name}.ts`, ...args], {
    cwd: folder,
    env: { PATH, HOME, ...env },
    stdio: ["ignore", output.fd, output.fd],
  });
  await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  await output.close();
  return readFile(file, "utf8");
}

/** Saves a file of the guide in `folder`. */
export async function saveFile(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
