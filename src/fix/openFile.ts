import { splitFrontMatter, YAML_START } from "../read/frontMatter.ts";
import type { KeyPath, Span } from "../read/yaml.ts";

/** An article's file of which every part has its place in the text. */
export interface OpenFile {
  path: string;
  /** NFC, lines ended by LF. */
  text: string;
  data: Readonly<Record<string, unknown>>;
  /** What the value or key at `path` takes up of the text; an empty value takes up nothing. */
  span(path: KeyPath, part?: "key" | "value"): Span | undefined;
  body: string;
  /** Where the body begins in the text. */
  bodyStart: number;
}

/** Takes the text of an article apart; undefined where its front matter is no sound mapping. */
export function openFile(path: string, text: string): OpenFile | undefined {
  const { data, findings, span, body } = splitFrontMatter(text);
  if (findings.length > 0 || !isMapping(data)) return undefined;
  return {
    path,
    text,
    data,
    span(at, part) {
      const found = span(at, part);
      return found && { from: found.from + YAML_START, to: found.to + YAML_START };
    },
    body,
    bodyStart: text.length - body.length,
  };
}

/** True for a mapping of YAML. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
