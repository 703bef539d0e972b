import pc from "picocolors";
import type { Message } from "../../message.ts";

/** Messages as an editor reads them in a terminal: place, rule, what was found, the way out. */
export function textReport(messages: readonly Message[], colour = pc.isColorSupported): string {
  const colours = pc.createColors(colour);
  return messages
    .map((message) => {
      const {
        file,
        line,
        column,
        rule,
        severity,
        expected,
        suggestion,
        key,
        related = [],
        fixable = false,
      } = message;
      const paint = severity === "error" ? colours.red : colours.yellow;
      const lines = [
        `${colours.bold(`${file}:${line}:${column}`)}  ${paint(rule)}  ${message.message}`,
      ];
      for (const place of related) lines.push(`xem ${place.file}:${place.line}:${place.column}`);
      if (expected !== undefined) lines.push(`→ cần: ${expected}`);
      if (suggestion !== undefined) {
        lines.push(`→ sửa thành: ${colours.green(key ? `${key}: ${suggestion}` : suggestion)}`);
      }
      if (fixable) lines.push(`${lines.pop()}        (npm run check -- --fix)`);
      return `${lines.join("\n    ")}\n`;
    })
    .join("");
}
