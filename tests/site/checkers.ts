import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { aptProgram } from "../browser/aptProgram.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Headlines are as long as they were printed.
    "long-title": "off",
    // Preact closes void elements with a slash, the Markdown stage does not; both are HTML.
    "void-style": "off",
    "doctype-style": ["error", { style: "lowercase" }],
  },
});

/** What html-validate has to say about pages, as lines. */
export async function validated(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const [address, html] of pages) {
    const { results } = await validator.validateString(html, `${address}index.html`);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      found.push(`${address}:${line} ${ruleId} ${message}`);
    }
  }
  return found;
}

/** A message of the W3C's checker, as far as it is wanted. */
interface CheckerMessage {
  type: "error" | "info" | "non-document-error";
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Errors that the W3C's checker sees in the pages below `folder`, as lines; Java is installed if missing. */
export async function checkedByW3C(folder: string): Promise<string[]> {
  const java = await aptProgram("java", ["default-jre-headless"]);
  const jar = String(createRequire(import.meta.url)("vnu-jar"));
  const args = ["-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", folder];
  const { stderr } = await promisify(execFile)(java, args, { maxBuffer: 2 ** 28 });
  const { messages }: { messages: CheckerMessage[] } = JSON.parse(stderr);
  const base = pathToFileURL(folder).pathname;
  return messages
    .filter(({ type }) => type !== "info")
    .map(({ url, lastLine, message, extract = "" }) => {
      const page = relative(base, new URL(url).pathname);
      return `/${page}:${lastLine} ${message} ${extract.replace(/\s+/g, " ")}`;
    });
}
