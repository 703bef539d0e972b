import type { Message } from "../../message.ts";
import { githubReport } from "./github.ts";
import { gitlabReport } from "./gitlab.ts";
import { jsonReport } from "./json.ts";
import { textReport } from "./text.ts";

/** The formats of `check --format`. */
export const reporters = {
  text: (messages: readonly Message[]) => textReport(messages),
  json: jsonReport,
  github: (messages: readonly Message[]) => githubReport(messages),
  gitlab: (messages: readonly Message[]) => gitlabReport(messages),
} as const;

export type ReportFormat = keyof typeof reporters;

/** `3 lỗi, 1 cảnh báo`. */
export function countMessages(messages: readonly Message[]): string {
  const errors = messages.filter(({ severity }) => severity === "error").length;
  return `${errors} lỗi, ${messages.length - errors} cảnh báo`;
}
