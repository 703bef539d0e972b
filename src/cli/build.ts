import { buildSite } from "../build.ts";
import { printCount } from "../derive/format.ts";
import { command, EXIT, run } from "./command.ts";
import { baseUrl, contentFolder } from "./options.ts";
import { progressLine } from "./progress.ts";
import { countMessages } from "./report/index.ts";
import { textReport } from "./report/text.ts";

interface Flags {
  content: string;
  output: string;
  cache: string;
  baseUrl?: string;
  quiet?: boolean;
}

const program = command("build", "Dựng toàn bộ trang từ thư mục nội dung.")
  .option("--content <thư mục>", "thư mục nội dung", "content")
  .option("--output <thư mục>", "nơi đặt trang", "_site")
  .option("--cache <thư mục>", "nơi giữ ảnh đã dựng cho lần sau; xóa lúc nào cũng được", ".cache")
  .option("--base-url <địa chỉ>", "địa chỉ công khai, thay cho base_url trong site.yaml")
  .option("--clean", "dựng lại từ đầu (hiện lần nào cũng vậy)")
  .option("--quiet", "chỉ in lỗi");

await run(program, async () => {
  const started = performance.now();
  const flags = program.opts<Flags>();
  const progress = progressLine();
  const { messages, articles, pages } = await buildSite({
    content: contentFolder(flags.content),
    output: flags.output,
    cache: flags.cache,
    baseUrl: baseUrl(flags.baseUrl),
    onProgress: flags.quiet ? undefined : progress.show,
  });
  progress.clear();
  process.stdout.write(textReport(messages));
  if (pages === undefined) {
    process.stdout.write(`${countMessages(messages)}; trang chưa dựng, bản trước giữ nguyên.\n`);
    return EXIT.contentErrors;
  }
  if (!flags.quiet) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
    process.stdout.write(
      `Xong: ${printCount(articles)} bài, ${printCount(pages)} trang, ${seconds} giây → ${flags.output}\n`,
    );
  }
  return EXIT.done;
});
