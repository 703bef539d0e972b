import { listFiles } from "../read/listFiles.ts";
import { type Answers, offsetOf, type Setting } from "../start/answers.ts";
import { contradictionsIn } from "../start/contradictions.ts";
import { pathOf, startArticle } from "../start/startArticle.ts";
import { loadRegistry } from "../validate/loadRegistry.ts";
import { command, EXIT, run, UsageError } from "./command.ts";
import { askAnswers } from "./new/ask.ts";
import { answersIn, type NewFlags } from "./new/flags.ts";
import { newReport } from "./new/report.ts";
import { settledPath, writeNew } from "./new/writeNew.ts";
import { contentFolder } from "./options.ts";
import { terminalPrompts } from "./prompts.ts";

const program = command(
  "new",
  "Bắt đầu một bài: hỏi vài điều, đặt tệp đúng chỗ; chưa biết thì để ngỏ.",
)
  .option("--title <nhan đề>", "nhan đề như đã in")
  .option("--district <tên>", "quận, huyện, thị xã: gia-lam, Gia Lâm")
  .option("--date <ngày>", "06/01/2021, 06/01/2021 11:09, 2021-01-06 hoặc hôm nay")
  .option("--author <tên>", "tác giả; unsigned nếu trang không ghi")
  .option("--section <tên>", "chuyên mục; khong nếu không thuộc mục nào")
  .option("--rights <mức>", "được đăng những gì: own, digest, full, link")
  .option("--source <tên>", "nguồn, có trong sources.yaml")
  .option("--url <địa chỉ>", "địa chỉ trang gốc")
  .option("--term <năm-năm>", "nhiệm kỳ, khi sổ bộ chưa biết rõ: 2020-2025")
  .option("--run-up-to <năm-năm>", "nhiệm kỳ sắp tới mà bài chuẩn bị đại hội")
  .option("--slug <tên>", "tên trong địa chỉ; không có thì rút từ nhan đề")
  .option("--content <thư mục>", "thư mục nội dung", "content")
  .option("--yes", "không hỏi gì: chỗ chưa biết để ngỏ");

await run(program, async () => {
  const flags = program.opts<NewFlags>();
  const content = contentFolder(flags.content);
  const setting = await settingIn(content);
  const given = answersIn(flags, setting);
  refuseContradictions(given, setting);
  const asks = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
  const prompts = asks ? terminalPrompts : undefined;
  const answers = prompts ? await askAnswers(given, setting, prompts) : given;
  if (!answers) return nothingWritten();
  refuseContradictions(answers, setting);
  const path = await settledPath(answers, content, prompts);
  if (path === undefined) return nothingWritten();
  const started = startArticle(answers, setting, path);
  await writeNew(content, started);
  const { remarks } = contradictionsIn(started, setting.registry);
  process.stdout.write(newReport(started, remarks, content));
  return EXIT.done;
});

function nothingWritten(): number {
  process.stdout.write("Chưa ghi gì.\n");
  return EXIT.done;
}

async function settingIn(content: string): Promise<Setting> {
  const { files } = await listFiles(content);
  if (files.districts.length === 0) {
    throw new UsageError(`Thư mục "${content}" không có districts/; hãy xem lại --content`);
  }
  const { registry } = await loadRegistry(content, files);
  const now = new Date(Date.now() + offsetOf(registry) * 60_000);
  return { registry, today: now.toISOString().slice(0, "2021-01-06".length) };
}

/** Throws a UsageError for facts that contradict each other: nobody would find the slip in the file. */
function refuseContradictions(given: Answers, setting: Setting): void {
  const started = startArticle(
    given,
    setting,
    pathOf(given, () => false),
  );
  const [fact] = contradictionsIn(started, setting.registry).facts;
  if (!fact) return;
  const { message, expected, suggestion } = fact;
  const way = suggestion ? `có phải ${suggestion}?` : `cần ${expected}`;
  throw new UsageError(`${message}; ${way}`);
}
