import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort, untilAnswered } from "./freePort.ts";

/** A web server on the loopback, until it is stopped. */
export interface WebServer {
  /** Without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

/** Starts `program` with what `prepare` writes for a free port, and waits for its first answer. */
export async function startServer(
  program: string,
  prepare: (port: number) => Promise<string[]>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<WebServer> {
  const port = await freePort();
  const child = spawn(program, await prepare(port), {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      said += data.toString();
    });
  }
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(url, () => said);
  return { url, stop: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
