import { autocomplete, isCancel, select, text } from "@clack/prompts";
import { matchesTyped } from "../text/typeAhead.ts";
import { inVietnamese } from "./vietnameseOutput.ts";

/** One answer to choose. */
export interface Choice {
  value: string;
  label: string;
}

/** Questions to a person; undefined for an answer means that the person breaks off. */
export interface Prompts {
  choose(message: string, choices: readonly Choice[]): Promise<string | undefined>;
  type(message: string, fault: (text: string) => string | undefined): Promise<string | undefined>;
}

/** More choices than these are found by typing a part of them. */
const AT_A_GLANCE = 8;

/** Questions on the terminal. */
export const terminalPrompts: Prompts = {
  async choose(message, choices) {
    const options = [...choices];
    const output = inVietnamese(process.stdout);
    const answer =
      options.length > AT_A_GLANCE
        ? await autocomplete({
            message,
            options,
            output,
            maxItems: AT_A_GLANCE,
            filter: (typed, { label = "" }) => matchesTyped(typed, label),
            // With nothing found there is nothing to take.
            validate: (value) => (value === undefined ? "chưa chọn mục nào" : undefined),
          })
        : await select({ message, options, output });
    return isCancel(answer) ? undefined : answer;
  },
  async type(message, fault) {
    const output = inVietnamese(process.stdout);
    const answer = await text({ message, output, validate: (written) => fault(written ?? "") });
    return isCancel(answer) ? undefined : answer;
  },
};
