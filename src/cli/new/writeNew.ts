import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Answers } from "../../start/answers.ts";
import { pathOf, type Started } from "../../start/startArticle.ts";
import { UsageError } from "../command.ts";
import type { Prompts } from "../prompts.ts";

/**
 * Where the article is to be written, relative to `content`: its own path, or where a file stands
 * there the next one with a number, if the editor says that it is another article; undefined if not.
 * Without anyone to ask, throws a UsageError: two articles of one name on one day are likelier a slip.
 * Drafts without any name are simply numbered.
 */
export async function settledPath(
  answers: Answers,
  content: string,
  prompts: Prompts | undefined,
): Promise<string | undefined> {
  const wanted = pathOf(answers, () => false);
  const free = pathOf(answers, (path) => existsSync(join(content, path)));
  if (wanted === free || wanted === pathOf({}, () => false)) return free;
  const taken = join(content, wanted);
  if (!prompts) {
    const name = free.replace(/^.*\/(\d{4}-\d\d-\d\d-)?|\.md$/g, "");
    throw new UsageError(
      `Đã có ${taken}, không ghi đè; nếu đây là bài khác thì đặt tên khác: --slug ${name}`,
    );
  }
  const answer = await prompts.choose(`Đã có ${taken}. Làm gì?`, [
    { value: "no", label: "thôi, không ghi gì" },
    { value: "yes", label: `đây là bài khác: ghi ${join(content, free)}` },
  ]);
  return answer === "yes" ? free : undefined;
}

/** Writes the file; fails rather than write over one that came there in the meantime. */
export async function writeNew(content: string, { path, text }: Started): Promise<void> {
  const file = join(content, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: "wx" });
}
