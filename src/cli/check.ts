import { Option } from "commander";
import { hasErrors } from "../message.ts";
import { isOpenMention } from "../validate/openMentions.ts";
import type { CheckFlags } from "./check/flags.ts";
import { command, EXIT, run } from "./command.ts";
import { contentFolder } from "./options.ts";
import { reporters } from "./report/index.ts";
import { writeStepSummary } from "./report/writeStepSummary.ts";

const program = command("check", "Kiểm tra mọi bài và sổ bộ, báo tất cả lỗi một lần.")
  .option("--content <thư mục>", "thư mục nội dung", "content")
  .option("--fix", "sửa những gì chỉ có một cách sửa đúng, in ra đã sửa gì, rồi kiểm tra")
  .addOption(
    new Option("--staged", "chỉ xét những gì sắp commit (git add), đúng như sắp commit").conflicts(
      "fix",
    ),
  )
  .addOption(
    new Option("--suggest", "chỉ in những người bài nhắc kèm chức vụ mà people chưa ghi").conflicts(
      ["fix", "staged"],
    ),
  )
  .addOption(
    new Option(
      "--strict",
      "kể cả những trích dẫn chưa rõ là văn bản nào; còn chỗ như thế thì kết thúc bằng 1",
    ).conflicts(["staged", "suggest"]),
  )
  .addOption(
    new Option("--format <dạng>", "dạng báo cáo").choices(Object.keys(reporters)).default("text"),
  );

await run(program, async () => {
  const flags = program.opts<CheckFlags>();
  const { format, staged = false } = flags;
  const content = contentFolder(flags.content);
  if (flags.suggest) {
    const { suggest } = await import("./check/suggest.ts");
    process.stdout.write(await suggest(content));
    return EXIT.done;
  }
  // Loaded when it is needed: before a commit every tenth of a second counts.
  const { check } = staged
    ? await import("./check/staged.ts")
    : await import("./check/wholeFolder.ts");
  const { messages, summary } = await check(content, flags);
  process.stdout.write(reporters[format](messages));
  // Programs read standard output as JSON or annotations; the summary is for people.
  (format === "text" ? process.stdout : process.stderr).write(`${summary}\n`);
  if (format === "github") await writeStepSummary(messages, summary);
  return hasErrors(messages) || messages.some(isOpenMention) ? EXIT.contentErrors : EXIT.done;
});
