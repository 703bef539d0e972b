import { GitError } from "../../read/gitIndex.ts";
import { checkStaged, type StagedCheck } from "../../staged.ts";
import { UsageError } from "../command.ts";
import { countMessages } from "../report/index.ts";
import type { Checked } from "./flags.ts";

/** Checks what is staged in git of a content folder. Throws a `UsageError` where git knows of none. */
export async function check(content: string): Promise<Checked> {
  const { messages, touched, whole } = await staged(content);
  if (touched === 0) return { messages, summary: `Không có gì trong ${content} sắp commit.` };
  const what = whole ? "Sổ bộ có thay đổi nên xét cả kho" : `Xét ${touched} tệp sắp commit`;
  return { messages, summary: `${what}: ${countMessages(messages)}` };
}

async function staged(content: string): Promise<StagedCheck> {
  try {
    return await checkStaged(content);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(`--staged chỉ dùng được trong kho git: ${error.message}`);
  }
}
