/** A place in a file; both numbers count from 1, columns in UTF-16 units as editors' programs do. */
export interface Position {
  line: number;
  column: number;
}

/** The other place of a finding that involves two. */
export interface Place extends Position {
  file: string;
}

/** One finding for an editor, in Vietnamese. Everything a reporter prints stands here. */
export interface Message extends Place {
  rule: string;
  severity: "error" | "warning";
  /** What was found. */
  message: string;
  /** What is expected instead, in words. */
  expected?: string;
  /** The nearest correct value, ready to be put in place. */
  suggestion?: string;
  /** The key whose value the suggestion replaces, where it is one. */
  key?: string;
  related?: Place[];
  /** True where `check --fix` mends it. */
  fixable?: boolean;
}

/** A finding before it is known in which file it stands. */
export type Finding = Omit<Message, "file" | "severity"> & { severity?: Message["severity"] };

/** The start of a file: where findings about the whole file stand. */
export const START: Position = { line: 1, column: 1 };

/** Puts findings into a file; a finding is an error unless it says otherwise. */
export function messagesIn(file: string, findings: readonly Finding[]): Message[] {
  return findings.map((finding) => ({ severity: "error", ...finding, file }));
}

/** The name of a file below a `folder`, such as that of the content, as an editor finds it: with the folder before it. */
export function pathInFolder(folder: string, file: string): string {
  return `${folder.replace(/\/+$/, "")}/${file}`;
}

/** Names the files of messages as an editor finds them. */
export function inFolder(folder: string, messages: readonly Message[]): Message[] {
  const named = (file: string) => pathInFolder(folder, file);
  return messages.map(({ file, related, ...message }) => ({
    ...message,
    file: named(file),
    related: related?.map((place) => ({ ...place, file: named(place.file) })),
  }));
}

/** Messages by file, place and rule, in code-point order, each only once. */
export function sortMessages(messages: readonly Message[]): Message[] {
  const sorted = [...messages].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
  return sorted.filter((message, i) => !sameFinding(message, sorted[i - 1]));
}

/** True when at least one message must stop a build. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === "error");
}

function sameFinding(a: Message, b: Message | undefined): boolean {
  return (
    b !== undefined &&
    a.file === b.file &&
    a.line === b.line &&
    a.column === b.column &&
    a.rule === b.rule &&
    a.message === b.message
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
