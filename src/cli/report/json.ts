import type { Message } from "../../message.ts";

/** Messages as data for programs: one array, every key in every message, null where there is none. */
export function jsonReport(messages: readonly Message[]): string {
  const plain = messages.map((message) => ({
    file: message.file,
    line: message.line,
    column: message.column,
    rule: message.rule,
    severity: message.severity,
    message: message.message,
    expected: message.expected ?? null,
    suggestion: message.suggestion ?? null,
    related: message.related ?? [],
  }));
  return `${JSON.stringify(plain, undefined, 2)}\n`;
}
