import { relative, resolve } from "node:path";
import type { Message } from "../../message.ts";

/** GitHub shows so many errors and so many warnings of a step beside their lines, the others in its log. */
const SHOWN = 10;

/**
 * Messages as workflow commands, which GitHub shows beside the lines of a pull request. Those that it
 * shows come first: where they are too many, the first of each file before the second of any.
 */
export function githubReport(messages: readonly Message[], repository = rootFolder()): string {
  const first = new Set([...shown(messages, "error"), ...shown(messages, "warning")]);
  const rest = messages.filter((message) => !first.has(message));
  const ordered = [...messages.filter((message) => first.has(message)), ...rest];
  return ordered.map((message) => annotation(message, repository)).join("");
}

function shown(messages: readonly Message[], severity: Message["severity"]): Message[] {
  const seen = new Map<string, number>();
  const ranked = messages
    .filter((message) => message.severity === severity)
    .map((message) => {
      const rank = seen.get(message.file) ?? 0;
      seen.set(message.file, rank + 1);
      return { message, rank };
    });
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank);
  return sorted.slice(0, SHOWN).map(({ message }) => message);
}

function annotation(message: Message, repository: string): string {
  const { severity, file, line, column, rule, expected, suggestion } = message;
  const path = property(inRepository(file, repository));
  const way = suggestion === undefined ? expected : `sửa thành: ${suggestion}`;
  const said = way ? `${message.message}\n→ ${way}` : message.message;
  return `::${severity} file=${path},line=${line},col=${column},title=${property(rule)}::${data(said)}\n`;
}

/** Where GitHub checked the repository out; the working folder elsewhere. */
function rootFolder(): string {
  return process.env.GITHUB_WORKSPACE ?? process.cwd();
}

/** The file as named from the root of the repository. What lies outside keeps its name. */
export function inRepository(file: string, repository: string): string {
  const path = relative(repository, resolve(file)).replaceAll("\\", "/");
  return path.startsWith("../") ? file : path;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
