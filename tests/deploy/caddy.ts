import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { aptProgram } from "../browser/aptProgram.ts";
import { startServer, type WebServer } from "./webServer.ts";

const run = promisify(execFile);

/** Starts Debian's Caddy, installed where it is missing, with a site block that imports `snippet`. */
export async function startCaddy(folder: string, snippet: string): Promise<WebServer> {
  const program = await aptProgram("caddy", ["caddy"]);
  // Where it keeps its last configuration, which would otherwise be the user's folders.
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const prepare = async (port: number) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "bien-nien.caddy"), snippet);
    const file = join(folder, "Caddyfile");
    const global = "{\n\tadmin off\n\tauto_https off\n}\n";
    const block = `http://127.0.0.1:${port} {\n\timport bien-nien.caddy\n}\n`;
    await writeFile(file, global + block);
    const args = ["--config", file, "--adapter", "caddyfile"];
    await run(program, ["validate", ...args], { env });
    return ["run", ...args];
  };
  return startServer(program, prepare, env);
}
