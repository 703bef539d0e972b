import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../deploy/freePort.ts";
import { GOOD } from "../fixture.ts";

const PACKAGES = "tools/quan-tri";

/** Installs the packages of the desk, where that has not been done: they are no part of ours. */
export function installDesk(): void {
  const needed = ["decap-cms-app", "decap-server"].map((name) =>
    join(PACKAGES, "node_modules", name),
  );
  if (!needed.every((folder) => existsSync(folder))) {
    execFileSync("npm", ["ci", "--prefix", PACKAGES], { stdio: "ignore" });
  }
}

/** A git repository with the good content and the desk switched on, and the site built from it. */
export interface DeskSite {
  repository: string;
  content: string;
  output: string;
  git(...args: string[]): string;
}

/** Makes such a repository, in a new folder, and builds its site. */
export function makeDeskSite(): DeskSite {
  const folder = mkdtempSync(join(tmpdir(), "bien-nien-quan-tri-"));
  const repository = join(folder, "repo");
  const content = join(repository, "content");
  cpSync(GOOD, content, { recursive: true });
  appendFileSync(join(content, "site.yaml"), "interface:\n  admin:\n    backend: local\n");
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: repository, encoding: "utf8", stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Người Thử");
  git("config", "user.email", "thu@bien-nien.example");
  git("add", "--all");
  git("commit", "--quiet", "--message=Đầu");
  const output = join(folder, "site");
  // As a command: Eleventy does not find its configuration in a process of the tests.
  const flags = ["--content", content, "--output", output, "--cache", join(folder, "cache")];
  execFileSync(process.execPath, ["--import", "tsx", "src/cli/build.ts", ...flags]);
  return { repository, content, output, git };
}

/** Decap's server for trying the desk on one machine, saving into `repository` as commits. */
export async function startDecapServer(
  repository: string,
): Promise<{ port: number; stop: () => void }> {
  const port = await freePort();
  const program = join(PACKAGES, "node_modules/decap-server/dist/index.js");
  const env = { ...process.env, PORT: String(port), MODE: "git", GIT_REPO_DIRECTORY: repository };
  const server = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
  await once(server.stdout, "data");
  return { port, stop: () => server.kill() };
}
