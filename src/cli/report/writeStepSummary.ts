import { appendFile } from "node:fs/promises";
import type { Message } from "../../message.ts";
import { stepSummary } from "./stepSummary.ts";

/** Adds the table to the page of the run where GitHub wants one; it sets the variable in every step. */
export async function writeStepSummary(
  messages: readonly Message[],
  summary: string,
): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file) await appendFile(file, stepSummary(messages, summary));
}
