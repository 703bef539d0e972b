import { once } from "node:events";
import { watch } from "chokidar";
import { rebuilder } from "../dev/rebuilder.ts";
import { previewServer } from "../dev/server.ts";
import { command, EXIT, run } from "./command.ts";
import { contentFolder, portNumber } from "./options.ts";

/** The preview is built beside the site, so that it never stands in for what was published. */
const FOLDER = ".cache/xem-truoc";

/** What a change of which makes the preview stale, besides the content. */
const CODE = [".eleventy.ts", "src", "templates", "public"];

/** Editors' programs save in several steps; they are over within this time, in milliseconds. */
const SETTLED = 80;

const program = command("dev", "Dựng trang, mở bản xem trước và dựng lại mỗi khi có thay đổi.")
  .option("--content <thư mục>", "thư mục nội dung", "content")
  .option("--port <số>", "cổng của bản xem trước", "8080");

await run(program, async () => {
  const flags = program.opts<{ content: string; port: string }>();
  const content = contentFolder(flags.content);
  let report: string | undefined;
  const server = await previewServer(FOLDER, portNumber(flags.port), () => report);
  const address = `http://localhost:${server.port}/`;
  const args = ["--content", content, "--output", FOLDER, "--base-url", address];
  const builds = rebuilder(args, (outcome) => {
    process.stdout.write(outcome.report);
    report = outcome.status === EXIT.done ? undefined : outcome.report;
    void server.reload();
  });
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([content, ...CODE], { ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void builds.request(), SETTLED);
  });
  // Watched before it is built: what an editor saves meanwhile must not be missed.
  await once(watcher, "ready");
  await builds.request();
  process.stdout.write(`Bản xem trước: ${address}  (Ctrl+C để dừng)\n`);

  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  clearTimeout(timer);
  await watcher.close();
  await server.close();
  return EXIT.done;
});
