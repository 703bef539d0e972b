import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "../../deploy/freePort.ts";

const SSHD = "/usr/sbin/sshd";
const programs = [
  ["ssh", "-V"],
  ["ssh-keygen", "-?"],
  ["rsync", "--version"],
] as const;

/** What keeps us from starting a server of our own, or undefined. */
export const missing = existsSync(SSHD)
  ? programs.find(([program, flag]) => !starts(program, flag))?.[0]
  : SSHD;

/** A server on this machine's loopback, with keys of its own. */
export interface SshServer {
  /** The host, as for `--to`. */
  host: string;
  /** The command line, as for `--ssh`. */
  ssh: string;
  stop(): void;
}

/** Starts a server; what it needs is kept in `folder`. */
export async function sshServer(folder: string): Promise<SshServer> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const file = (name: string) => join(folder, name);
  for (const name of ["host", "client"]) {
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", file(name)]);
  }
  const port = await freePort();
  writeFileSync(
    file("config"),
    [
      `Port ${port}`,
      "ListenAddress 127.0.0.1",
      `HostKey ${file("host")}`,
      `AuthorizedKeysFile ${file("client.pub")}`,
      "StrictModes no",
      "UsePAM no",
      "PidFile none",
      "PasswordAuthentication no",
    ].join("\n"),
  );
  // The server of the system makes this when it starts; ours may be the first.
  if (userInfo().uid === 0) mkdirSync("/run/sshd", { recursive: true });
  const server = spawn(SSHD, ["-D", "-e", "-f", file("config")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await listening(server);
  const options = [
    "-F none",
    `-p ${port}`,
    `-i ${file("client")}`,
    "-o IdentitiesOnly=yes",
    "-o BatchMode=yes",
    "-o LogLevel=ERROR",
    "-o StrictHostKeyChecking=no",
    "-o UserKnownHostsFile=/dev/null",
  ];
  return {
    host: `${userInfo().username}@127.0.0.1`,
    ssh: `ssh ${options.join(" ")}`,
    stop: () => server.kill(),
  };
}

async function listening(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error("sshd has no standard error");
  let said = "";
  for await (const line of createInterface({ input: server.stderr })) {
    if (line.includes("Server listening")) break;
    said += `${line}\n`;
  }
  if (server.exitCode !== null) throw new Error(`sshd did not start: ${said}`);
  server.stderr.resume();
}

function starts(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: "ignore" });
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code !== "ENOENT" : true;
  }
}
