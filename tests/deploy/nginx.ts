import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { aptProgram } from "../browser/aptProgram.ts";
import { startServer, type WebServer } from "./webServer.ts";

const run = promisify(execFile);

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** True where nginx can send `.br` files; asked after nginx is there. */
export const hasBrotli = () => existsSync(BROTLI);

/** Debian's nginx, installed where it is missing, with its module for brotli. */
export async function nginxProgram(): Promise<string> {
  // Where Debian puts it, which is not on the path of users other than root.
  process.env.PATH = `${process.env.PATH}:/usr/sbin`;
  return aptProgram("nginx", ["nginx", "libnginx-mod-http-brotli-static"]);
}

/** Starts nginx in `folder`, without root's rights, with a server block that includes `snippet`. */
export async function startNginx(folder: string, snippet: string): Promise<WebServer> {
  const program = await nginxProgram();
  return startServer(program, async (port) => {
    const file = await writeConfiguration(folder, port, snippet);
    const args = ["-p", folder, "-e", join(folder, "error.log"), "-c", file];
    // What an administrator runs before the server is told of a new configuration.
    await run(program, ["-t", ...args]);
    return args;
  });
}

async function writeConfiguration(folder: string, port: number, snippet: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "bien-nien.conf"), snippet);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  const file = join(folder, "nginx.conf");
  const text = `
    ${hasBrotli() ? `load_module ${BROTLI};` : ""}
    daemon off;
    # One process, which has the rights of whoever runs the tests, for their folders are closed to others.
    master_process off;
    pid ${join(folder, "pid")};
    events {}
    http {
      access_log off;
      ${temporary.join("\n")}
      server { listen 127.0.0.1:${port}; server_name _; include ${join(folder, "bien-nien.conf")}; }
    }`;
  await writeFile(file, text);
  return file;
}
