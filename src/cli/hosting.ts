import { resolve } from "node:path";
import { Argument } from "commander";
import { caddySite } from "../../templates/files/caddySite.ts";
import { nginxServer } from "../../templates/files/nginxServer.ts";
import { securityHeaders } from "../derive/contentSecurity.ts";
import { siteProps } from "../derive/frame.ts";
import { deskNeeds } from "../emit/publishDesk.ts";
import { savedStyle } from "../emit/savedFiles.ts";
import { layout } from "../publish/layout.ts";
import { listFiles } from "../read/listFiles.ts";
import { loadRegistry } from "../validate/loadRegistry.ts";
import { command, EXIT, run, UsageError } from "./command.ts";
import { baseUrl, contentFolder } from "./options.ts";
import { textReport } from "./report/text.ts";

const printers = { nginx: nginxServer, caddy: caddySite } as const;

interface Flags {
  content: string;
  to: string;
  baseUrl?: string;
  brotli?: boolean;
}

const program = command("hosting", "In cấu hình máy chủ web cho trang đã đăng.")
  .usage("<nginx|caddy> --to <thư mục> [các cờ]")
  .addArgument(new Argument("<máy chủ>", "nginx hoặc caddy").choices(Object.keys(printers)))
  .requiredOption("--to <thư mục>", "nơi đăng trang, như của npm run publish")
  .option("--content <thư mục>", "thư mục nội dung, nơi có site.yaml", "content")
  .option("--base-url <địa chỉ>", "địa chỉ công khai, thay cho base_url trong site.yaml")
  .option("--brotli", "nginx có mô-đun brotli (libnginx-mod-http-brotli-static)");

await run(program, async () => {
  const flags = program.opts<Flags>();
  const server: keyof typeof printers = program.args[0] === "caddy" ? "caddy" : "nginx";
  const content = contentFolder(flags.content);
  const to = resolve(flags.to);
  if (!/^[\p{L}\p{M}\p{N} /._@+-]+$/u.test(to)) {
    throw new UsageError(`--to "${flags.to}" có dấu mà tệp cấu hình không ghi được`);
  }
  const { files } = await listFiles(content);
  const { registry, messages } = await loadRegistry(content, files);
  if (!registry.site) {
    process.stdout.write(`${textReport(messages)}Chưa in gì: site.yaml còn lỗi.\n`);
    return EXIT.contentErrors;
  }
  const site = { ...registry.site, base_url: baseUrl(flags.baseUrl) ?? registry.site.base_url };
  const { basePath } = siteProps({ site });
  const headers = securityHeaders(basePath, await savedStyle(), deskNeeds({ site }));
  const { current, previous } = layout(to);
  const { brotli = false } = flags;
  process.stdout.write(printers[server]({ headers, basePath, current, previous, brotli }));
  return EXIT.done;
});
