import { Option } from "commander";
import { jsonReport } from "../import/report/jsonReport.ts";
import { command, EXIT, run } from "./command.ts";
import { BrokenOff } from "./import/brokenOff.ts";
import { contentShelf } from "./import/contentShelf.ts";
import { givenBy, type ImportFlags, registryFor } from "./import/flags.ts";
import { findInputs } from "./import/inputs.ts";
import { memoryIn } from "./import/memory.ts";
import { printResult, summary } from "./import/printResult.ts";
import { reviewer } from "./import/review.ts";
import { importOne, type Result, type Session } from "./import/session.ts";
import { progressLine } from "./progress.ts";
import { terminalPrompts } from "./prompts.ts";

/** Remembers what was imported; safe to delete. */
const MEMORY = ".cache/import.jsonl";

const program = command("import", "Biến trang cũ thành bài: tệp txt, html, mht, docx, md.")
  .argument("[TỆP...]", "tệp, thư mục (mọi tệp nhập được trong đó), hoặc - để dán vào")
  .usage("TỆP... [các cờ]")
  .option("--district <tên>", "quận, huyện, thị xã, khi trang không nói: tên như gia-lam")
  .option("--year <năm>", "năm, khi trang chỉ in ngày và tháng")
  .addOption(
    new Option("--rights <mức>", "được đăng những gì; không có thì theo sources.yaml").choices([
      "full",
      "digest",
      "link",
    ]),
  )
  .option("--out <thư mục>", "thư mục nội dung để ghi vào", "content")
  .option("--stdout", "in bài ra màn hình, không ghi tệp nào")
  .addOption(
    new Option("--format <dạng>", "dạng báo cáo").choices(["text", "json"]).default("text"),
  )
  .option("--yes", "không hỏi gì: chỗ chưa biết để ngỏ");

await run(program, async () => {
  const flags = program.opts<ImportFlags>();
  const { inputs, passedOver } = await findInputs(program.args);
  const { registry, warning } = await registryFor(flags.out);
  process.stderr.write(warning);
  const given = givenBy(flags, registry);
  const pasted = inputs.some(({ file }) => file === "-");
  const asks = !pasted && process.stdin.isTTY && process.stdout.isTTY && flags.format === "text";
  const session: Session = {
    registry,
    given,
    shelf: await contentShelf(flags.out),
    ...(!flags.stdout && { root: flags.out, memory: await memoryIn(MEMORY, flags.out, given) }),
    ...(asks && !flags.yes && !flags.stdout && { review: reviewer(terminalPrompts, registry) }),
  };
  const progress = progressLine();
  const results: Result[] = [];
  try {
    for (const [i, input] of inputs.entries()) {
      if (inputs.length > 1 && !session.review) progress.show("Nhập bài", i, inputs.length);
      const result = await importOne(input, session);
      progress.clear();
      printResult(result, flags);
      results.push(result);
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    process.stderr.write("Đã dừng theo ý bạn; các bài sau chưa được nhập.\n");
  }
  if (flags.format === "json") process.stdout.write(jsonReport(results.map(answerTo)));
  if (inputs.length > 1) process.stderr.write(summary(results, passedOver));
  return statusOf(results);
});

function answerTo({ outcome, existing }: Result) {
  return existing === undefined ? outcome.imported : { ...outcome.imported, existing };
}

function statusOf(results: readonly Result[]): number {
  if (results.some(({ ourFault }) => ourFault)) return EXIT.ourFault;
  const refused = results.some(({ outcome }) => outcome.imported.refused !== null);
  return refused ? EXIT.contentErrors : EXIT.done;
}
