import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { PublishError } from "../publishError.ts";

/** Where ssh goes, and how it is called. */
export interface Server {
  host: string;
  dir: string;
  /** The command line of ssh, split at spaces, as rsync splits it. */
  ssh: string;
}

/** A conversation with the script that holds the lock on a server. */
export interface Session {
  /** The next line of the server. Throws a `PublishError` when the connection ends instead. */
  line(): Promise<string>;
  tell(line: string): void;
  /** Ends the conversation; the script clears up after itself. */
  end(): Promise<void>;
}

/** Connects to a server and starts the script there. */
export function openSession({ host, dir, ssh }: Server): Session {
  const script = readFileSync(new URL("./session.sh", import.meta.url), "utf8");
  const [program = "ssh", ...args] = ssh.split(/\s+/).filter(Boolean);
  const remote = `sh -c ${quoted(script)} sh ${quoted(dir)}`;
  const child = spawn(program, [...args, host, remote], { stdio: ["pipe", "pipe", "pipe"] });
  const complaint = complaintsOf(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // Told by the end of the lines; unheard, a broken pipe would end the process.
  child.stdin.on("error", () => {});
  return {
    async line() {
      const { value, done } = await lines.next();
      if (!done) return value;
      throw new PublishError(
        `Mất liên lạc với máy ${host}: ${(await complaint) || `mã kết thúc ${child.exitCode}`}`,
      );
    },
    tell: (line) => void child.stdin.write(`${line}\n`),
    async end() {
      child.stdin.end();
      await complaint;
    },
  };
}

/** Words for a POSIX shell that are one word to it. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** What a program says on standard error, its last lines, when it has ended; empty where it says nothing. */
export function complaintsOf(child: ChildProcess): Promise<string> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4000);
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", () => resolve(said.trim()));
  });
}
