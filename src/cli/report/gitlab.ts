import { createHash } from "node:crypto";
import type { Message } from "../../message.ts";
import { inRepository } from "./github.ts";

/**
 * Messages as GitLab's Code Quality reads them: it shows in a merge request what came and what went.
 * It knows a message again by its fingerprint, which therefore does not change when the line moves.
 */
export function gitlabReport(messages: readonly Message[], repository = rootFolder()): string {
  const seen = new Map<string, number>();
  const issues = messages.map(({ file, line, rule, severity, message, expected, suggestion }) => {
    const path = inRepository(file, repository);
    const way = suggestion === undefined ? expected : `sửa thành: ${suggestion}`;
    const same = JSON.stringify([path, rule, message]);
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return {
      description: way ? `${message} → ${way}` : message,
      check_name: rule,
      fingerprint: createHash("sha256").update(`${same} ${count}`).digest("hex"),
      severity: severity === "error" ? "major" : "minor",
      location: { path, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

/** Where GitLab checked the repository out; the working folder elsewhere. */
function rootFolder(): string {
  return process.env.CI_PROJECT_DIR ?? process.cwd();
}
