import { Option } from "commander";
import { buildSite } from "../build.ts";
import { printCount } from "../derive/format.ts";
import { command, EXIT, run } from "./command.ts";
import { joiningReport, partMade, partsIn, shardFolders, shardOf } from "./joining.ts";
import { baseUrl, contentFolder } from "./options.ts";
import { progressLine } from "./progress.ts";
import { countMessages } from "./report/index.ts";
import { textReport } from "./report/text.ts";

interface Flags {
  content: string;
  output?: string;
  cache: string;
  baseUrl?: string;
  clean?: boolean;
  shard?: string;
  merge?: string[];
  quiet?: boolean;
}

const program = command("build", "Dựng toàn bộ trang từ thư mục nội dung.")
  .option("--content <thư mục>", "thư mục nội dung", "content")
  .option("--output <thư mục>", "nơi đặt trang; mặc định: _site, với --shard: _site.phan-i")
  .option(
    "--cache <thư mục>",
    "nơi giữ những gì đã dựng cho lần sau; xóa lúc nào cũng được",
    ".cache",
  )
  .option("--base-url <địa chỉ>", "địa chỉ công khai, thay cho base_url trong site.yaml")
  .option("--clean", "dựng lại từ đầu, không dùng gì của lần trước")
  .addOption(
    new Option(
      "--shard <i/n>",
      "dựng phần thứ i khi chia cho n máy, để ghép lại bằng --merge",
    ).conflicts("merge"),
  )
  .addOption(
    new Option(
      "--merge <thư mục...>",
      "ghép các phần do --shard dựng ra thành trang, dựng nốt chỗ thiếu",
    ).conflicts("clean"),
  )
  .option("--quiet", "chỉ in lỗi");

await run(program, async () => {
  const started = performance.now();
  const flags = program.opts<Flags>();
  const progress = progressLine();
  const shard = shardOf(flags.shard);
  const usual = shardFolders(shard, flags.cache);
  const output = flags.output ?? usual.output;
  const parts = partsIn(flags.merge);
  const { messages, articles, pages } = await buildSite({
    content: contentFolder(flags.content),
    output,
    cache: usual.cache,
    shard,
    parts,
    baseUrl: baseUrl(flags.baseUrl),
    clean: flags.clean,
    onProgress: flags.quiet ? undefined : progress.show,
  });
  progress.clear();
  process.stdout.write(textReport(messages));
  if (pages === undefined) {
    process.stdout.write(`${countMessages(messages)}; trang chưa dựng, bản trước giữ nguyên.\n`);
    return EXIT.contentErrors;
  }
  process.stderr.write(joiningReport(parts, articles));
  if (!flags.quiet) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
    process.stdout.write(
      shard
        ? partMade(shard, articles, seconds, output)
        : `Xong: ${printCount(articles)} bài, ${printCount(pages)} trang, ${seconds} giây → ${output}\n`,
    );
  }
  return EXIT.done;
});
