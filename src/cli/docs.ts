import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { docsFiles, KEY_PAGE } from "../describe/docsFiles.ts";
import { listFiles } from "../read/listFiles.ts";
import { loadRegistry } from "../validate/loadRegistry.ts";
import { command, EXIT, run } from "./command.ts";
import { contentFolder } from "./options.ts";
import { textReport } from "./report/text.ts";

const program = command(
  "docs",
  "Viết lại phần tài liệu lấy từ lược đồ: JSON Schema, mẫu gõ nhanh, bảng khóa đầu bài.",
).option("--content <thư mục>", "thư mục nội dung", "content");

await run(program, async () => {
  const content = contentFolder(program.opts<{ content: string }>().content);
  const { files } = await listFiles(content);
  const { registry, messages } = await loadRegistry(content, files);
  if (messages.some(({ severity }) => severity === "error")) {
    process.stdout.write(`${textReport(messages)}Chưa ghi gì: sổ bộ còn lỗi.\n`);
    return EXIT.contentErrors;
  }
  let changed = 0;
  for (const file of docsFiles(registry, await readFile(KEY_PAGE, "utf8"))) {
    const before = await readFile(file.path, "utf8").catch(() => undefined);
    if (before === file.content) continue;
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.content);
    process.stdout.write(`đã ghi ${file.path}\n`);
    changed += 1;
  }
  if (changed === 0) process.stdout.write("Tài liệu đã đúng với lược đồ, không đổi gì.\n");
  return EXIT.done;
});
