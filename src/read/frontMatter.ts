import matter from "gray-matter";
import type { Finding } from "../message.ts";
import { NO_YAML, parseYaml, type YamlData } from "./yaml.ts";

/** An article's file taken apart. `bodyLine` is the file's line on which `body` begins. */
export interface FrontMatterFile extends YamlData {
  body: string;
  bodyLine: number;
}

/** Where the YAML of a file begins: after the dashes of the first fence. Spans are counted from there. */
export const YAML_START = "---".length;

/** Longer front matter than this, in characters, is a mistake or an attack. */
const MAX_FRONT_MATTER = 64_000;

/**
 * Splits `text` into front matter and body with gray-matter, YAML only.
 * A missing or open front matter, or one in another language (`---js`), gives a finding and no data.
 */
export function splitFrontMatter(text: string): FrontMatterFile {
  const fault = fenceFault(text);
  if (fault) return { ...NO_YAML, findings: [fault], body: "", bodyLine: 1 };
  let yaml: YamlData = NO_YAML;
  const file = matter(text, {
    language: "yaml",
    engines: {
      yaml: {
        parse: (source) => {
          yaml = parseYaml(source);
          return {};
        },
        stringify: refuse,
      },
      javascript: refuse,
      json: refuse,
    },
  });
  const head = text.slice(0, text.length - file.content.length);
  return { ...yaml, body: file.content, bodyLine: head.split("\n").length };
}

// fenceFault lets only YAML through; this stands behind it should gray-matter read a fence otherwise.
function refuse(): never {
  throw new Error("front matter in a language other than YAML");
}

function fenceFault(text: string): Finding | undefined {
  const [first = "", ...rest] = text.split("\n", MAX_FRONT_MATTER);
  const fault = (line: number, message: string, expected: string): Finding => ({
    line,
    column: 1,
    rule: "front-matter",
    message,
    expected,
  });
  if (/^---+\s*[^\s-]/.test(first)) {
    const tongue = first.replace(/^-+\s*/, "").slice(0, 20);
    return fault(1, `Phần đầu bài ghi ngôn ngữ "${tongue}"; chỉ nhận YAML`, "dòng đầu là ---");
  }
  if (first.trimEnd() !== "---") {
    return fault(
      1,
      "Bài không có phần đầu (front matter)",
      "dòng đầu là ---, rồi các khóa, rồi ---",
    );
  }
  const close = rest.findIndex((line) => line.startsWith("---"));
  if (close < 0) return fault(1, "Phần đầu bài không được đóng", "một dòng --- sau các khóa");
  if (rest[close]?.trimEnd() !== "---") {
    return fault(close + 2, "Dòng đóng phần đầu bài có chữ thừa", "một dòng chỉ có ---");
  }
  const length = rest.slice(0, close).join("\n").length;
  if (length > MAX_FRONT_MATTER) return fault(1, "Phần đầu bài quá dài", "dưới 64.000 ký tự");
  return undefined;
}
