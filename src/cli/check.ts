import { Option } from "commander";
import { loadArchive } from "../archive.ts";
import { hasErrors } from "../message.ts";
import { command, EXIT, run } from "./command.ts";
import { contentFolder } from "./options.ts";
import { progressLine } from "./progress.ts";
import { countMessages, type ReportFormat, reporters } from "./report/index.ts";

const program = command("check", "Kiểm tra mọi bài và sổ bộ, báo tất cả lỗi một lần.")
  .option("--content <thư mục>", "thư mục nội dung", "content")
  .addOption(
    new Option("--format <dạng>", "dạng báo cáo").choices(Object.keys(reporters)).default("text"),
  );

await run(program, async () => {
  const { content, format } = program.opts<{ content: string; format: ReportFormat }>();
  const progress = progressLine();
  const { messages, counts } = await loadArchive({
    content: contentFolder(content),
    checkOnly: true,
    onProgress: progress.show,
  });
  progress.clear();
  process.stdout.write(reporters[format](messages));
  const summary = `${counts.articles} bài, ${counts.drafts} bản nháp, ${counts.waiting} bài chờ trong inbox: ${countMessages(messages)}\n`;
  // Programs read standard output as JSON or annotations; the summary is for people.
  (format === "text" ? process.stdout : process.stderr).write(summary);
  return hasErrors(messages) ? EXIT.contentErrors : EXIT.done;
});
