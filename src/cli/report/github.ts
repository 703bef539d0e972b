import type { Message } from "../../message.ts";

/** Messages as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport(messages: readonly Message[]): string {
  return messages
    .map(({ severity, file, line, column, rule, message, expected, suggestion }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      const way = suggestion === undefined ? expected : `sửa thành: ${suggestion}`;
      return `::${severity} ${properties}::${data(way ? `${message}\n→ ${way}` : message)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
