import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { type Finding, type Position, START } from "../message.ts";

/** The way to a value: keys of mappings, indices of lists. */
export type KeyPath = readonly PropertyKey[];

/** Where the value of `path` stands, or its key; the nearest parent where there is no such value. */
export type Locate = (path: KeyPath, part?: "key" | "value") => Position;

/** A part of a text, from one offset up to another. */
export interface Span {
  from: number;
  to: number;
}

/** Plain data from YAML, with the place of each part of it. */
export interface YamlData {
  data: unknown;
  locate: Locate;
  /**
   * What the value or key at `path` takes up of the YAML text, its quotes too; an empty value takes
   * up nothing. Undefined where there is no such thing.
   */
  span: (path: KeyPath, part?: "key" | "value") => Span | undefined;
  /** The scalar at `path` as it was written, such as `018`, which reads as the number 18. */
  raw: (path: KeyPath) => string | undefined;
  findings: Finding[];
}

/** Where there is no YAML to speak of. */
export const NO_YAML: YamlData = {
  data: undefined,
  locate: () => START,
  span: () => undefined,
  raw: () => undefined,
  findings: [],
};

/** Deeper nesting than this has no use here and only serves to exhaust the reader. */
const MAX_DEPTH = 12;

/** What the parser says in English, said for an editor. Codes: yaml's `ErrorCode`. */
const SYNTAX: Partial<Record<YAMLError["code"], string>> = {
  DUPLICATE_KEY: "Khóa này đã có ở trên",
  TAB_AS_INDENT: "Thụt lề bằng dấu tab; YAML chỉ nhận dấu cách",
  MISSING_CHAR: "Thiếu một dấu (ngoặc, nháy, hai chấm hoặc phẩy)",
  BAD_INDENT: "Thụt lề sai",
  UNEXPECTED_TOKEN: "Có ký tự không đúng chỗ",
  BLOCK_AS_IMPLICIT_KEY: "Có dấu hai chấm trong giá trị; hãy đặt cả giá trị trong ngoặc kép",
  MULTILINE_IMPLICIT_KEY: "Khóa trải trên nhiều dòng; có lẽ thiếu dấu hai chấm",
  BAD_DQ_ESCAPE: "Dấu \\ trong ngoặc kép không đúng; dùng ngoặc đơn hoặc viết \\\\",
  NON_STRING_KEY: "Khóa phải là chữ",
  MULTIPLE_DOCS: "Có dòng --- thừa",
};

/**
 * Parses YAML 1.2 (core schema: no dates, no `yes`, `14:30` stays text) into plain data.
 * Anchors, aliases, tags and prototype keys are refused: they have no use in content, only abuse.
 * Never throws; with a finding the data may be undefined.
 */
export function parseYaml(text: string): YamlData {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: "error",
    });
    const findings = [...syntaxFindings(document, at), ...refusals(document, at)];
    const data = findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
    const span = spanFinder(document);
    return { data, locate: locator(document, at), span, raw: rawReader(document), findings };
  } catch (error) {
    // Thousands of open brackets exhaust the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    const place = { line: 1, column: 1 };
    return { ...NO_YAML, locate: () => place, findings: [tooDeep(place)] };
  }
}

function syntaxFindings(document: Document, at: (offset: number) => Position): Finding[] {
  return document.errors.map((error) => ({
    ...at(error.pos[0]),
    rule: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax",
    message: SYNTAX[error.code] ?? "YAML viết sai",
    expected:
      error.code === "DUPLICATE_KEY" ? "mỗi khóa một lần" : "mỗi dòng một cặp khóa: giá trị",
  }));
}

function refusals(document: Document, at: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  const refuse = (offset: number, message: string, expected = "giá trị viết thẳng ra") =>
    findings.push({ ...at(offset), rule: "plain-yaml", message, expected });
  visit(document, {
    Node(_, node, path) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(start, `Tham chiếu *${node.source} của YAML không được dùng`);
      else if (node.anchor) refuse(start, `Dấu neo &${node.anchor} của YAML không được dùng`);
      else if (node.tag) refuse(start, `Thẻ ${node.tag} của YAML không được dùng`);
      if (path.length <= MAX_DEPTH * 2) return undefined;
      findings.push(tooDeep(at(start)));
      return visit.BREAK;
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key : undefined;
      if (key?.value === "__proto__" || key?.value === "constructor") {
        refuse(key.range?.[0] ?? 0, `Khóa ${key.value} không được dùng`, "bỏ khóa này");
      }
    },
  });
  return findings;
}

function tooDeep(place: Position): Finding {
  return {
    ...place,
    rule: "plain-yaml",
    message: "YAML lồng nhau quá sâu",
    expected: `nhiều nhất ${MAX_DEPTH} tầng`,
  };
}

function locator(document: Document, at: (offset: number) => Position): Locate {
  return (path, part = "value") => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, step] of path.entries()) {
      const child = childOf(node, step);
      if (!child) break;
      const wantsKey = part === "key" && depth === path.length - 1;
      const target = wantsKey ? (child.key ?? child.value) : child.value;
      const emptyValue = isScalar(child.value) && child.value.value === null;
      const start = rangeStart(emptyValue ? (child.key ?? child.value) : target);
      offset = start ?? offset;
      node = child.value;
    }
    return at(offset);
  };
}

function spanFinder(document: Document): YamlData["span"] {
  return (path, part = "value") => {
    const parent = nodeAt(document, path.slice(0, -1));
    const step = path.at(-1);
    const child = step === undefined ? { value: parent, key: undefined } : childOf(parent, step);
    const node = child?.[part];
    const [from, to] = (isNode(node) && node.range) || [];
    return from === undefined || to === undefined ? undefined : { from, to };
  };
}

function rawReader(document: Document): YamlData["raw"] {
  return (path) => {
    const node = nodeAt(document, path);
    return isScalar(node) ? node.source : undefined;
  };
}

function nodeAt(document: Document, path: KeyPath): unknown {
  return path.reduce<unknown>((parent, step) => childOf(parent, step)?.value, document.contents);
}

function childOf(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    return pair && isPair(pair) ? { key: pair.key, value: pair.value } : undefined;
  }
  if (typeof step !== "number" || !isNode(node) || !("items" in node)) return undefined;
  const value = Array.isArray(node.items) ? node.items[step] : undefined;
  return value === undefined ? undefined : { value };
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
