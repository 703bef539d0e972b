import { once } from "node:events";
import { resolve, sep } from "node:path";
import { watch } from "chokidar";
import { PARTS } from "../cache/programState.mjs";
import { rebuilder } from "../dev/rebuilder.ts";
import { previewServer } from "../dev/server.ts";
import { command, EXIT, run } from "./command.ts";
import { contentFolder, portNumber } from "./options.ts";

/** The preview is built beside the site, so that it never stands in for what was published. */
const FOLDER = ".cache/xem-truoc";

/** What the program is made of: after a change of any of it, a new process must build. */
const CODE = [...PARTS, "package.json"].map((part) => resolve(part));

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
  let codeChanged = false;
  const watcher = watch([content, ...CODE], { ignoreInitial: true }).on("all", (_, path) => {
    codeChanged ||= isCode(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Not said before: a process that started meanwhile would have half of what is being saved.
      void builds.request(codeChanged);
      codeChanged = false;
    }, SETTLED);
  });
  // Watched before it is built: what an editor saves meanwhile must not be missed.
  await once(watcher, "ready");
  await builds.request();
  process.stdout.write(`Bản xem trước: ${address}  (Ctrl+C để dừng)\n`);

  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  clearTimeout(timer);
  await builds.end();
  await watcher.close();
  await server.close();
  return EXIT.done;
});

function isCode(path: string): boolean {
  const file = resolve(path);
  return CODE.some((part) => file === part || file.startsWith(part + sep));
}
