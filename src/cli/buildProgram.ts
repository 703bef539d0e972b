import { type Command, Option } from "commander";
import { buildSite } from "../build.ts";
import { printCount } from "../derive/format.ts";
import { command, EXIT, type Say } from "./command.ts";
import { joiningReport, partMade, partsIn, shardFolders, shardOf } from "./joining.ts";
import { baseUrl, contentFolder } from "./options.ts";
import { progressLine, secondsSince } from "./progress.ts";
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

/** The command that builds the site. */
export function buildProgram(): Command {
  return command("build", "Dựng toàn bộ trang từ thư mục nội dung.")
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
}

/** Builds as the flags of `program` have it; the exit status, once all is said. */
export async function buildAsAsked(program: Command, say: Say): Promise<number> {
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
  say.out(textReport(messages));
  if (pages === undefined) {
    say.out(`${countMessages(messages)}; trang chưa dựng, bản trước giữ nguyên.\n`);
    return EXIT.contentErrors;
  }
  say.err(joiningReport(parts, articles));
  if (!flags.quiet) {
    const seconds = secondsSince(started);
    say.out(
      shard
        ? partMade(shard, articles, seconds, output)
        : `Xong: ${printCount(articles)} bài, ${printCount(pages)} trang, ${seconds} giây → ${output}\n`,
    );
  }
  return EXIT.done;
}
