import { spawn } from "node:child_process";
import { PublishError } from "../publishError.ts";
import { writingFailed } from "./refusal.ts";
import { complaintsOf, type Server } from "./session.ts";

/** How rsync ends when a disk, here or there, takes no more. */
const DISK = 11;

/** Tries until it also says why: it may end before the words of the other side have come. */
const TRIES = 3;

/**
 * Sends what is in the folder `from` into the folder `to`, relative to the server's. Throws a `PublishError` with
 * what rsync says, here or there.
 */
export async function sendFiles(from: string, to: string, server: Server): Promise<void> {
  const { host, dir } = server;
  let { code, said } = await rsync(from, to, server);
  for (let tried = 1; code === DISK && said === "" && tried < TRIES; tried++) {
    ({ code, said } = await rsync(from, to, server));
  }
  if (code === 0) return;
  if (code === "missing") throw new PublishError("Cần có rsync ở máy này để gửi qua ssh");
  if (/rsync: (?:command )?not found/.test(said)) {
    throw new PublishError(`Máy ${host} chưa có rsync; hãy cài vào đó`);
  }
  throw writingFailed(said.replaceAll("\n", " ") || `mã kết thúc ${code}`, `${host}:${dir}`);
}

/** How rsync ended, and what it said. */
async function rsync(from: string, to: string, { host, dir, ssh }: Server) {
  const address = host.includes(":") ? host.replace(/^(.*@)?(.*)$/, "$1[$2]") : host;
  const target = `${address}:${dir}/${to}/`;
  // -s: names reach the server as they are, past its shell.
  const child = spawn("rsync", ["-rsz", "-e", ssh, "--", `${from}/`, target], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaint = complaintsOf(child);
  const code = await new Promise<number | "missing">((resolve) => {
    child.on("error", () => resolve("missing"));
    child.on("close", (status) => resolve(status ?? 1));
  });
  return { code, said: await complaint };
}
