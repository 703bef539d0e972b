import { findGarbled } from "../../text/garbled.ts";
import type { Rule, RuleFinding } from "../rule.ts";

const EXPECTED: Record<string, string> = {
  lost: "chữ đúng, tra lại ở trang gốc",
  control: "bỏ ký tự này",
};
const READABLE = "chữ Unicode";

/** Title, summary and body hold no broken characters and no text of an old encoding, or of UTF-8, shown as Latin-1. */
export const readableText: Rule = {
  id: "readable-text",
  judge({ frontMatter, locate, body, bodyLine }) {
    const findings: RuleFinding[] = [];
    for (const key of ["title", "summary"] as const) {
      const value = frontMatter[key] ?? "";
      // What is invisible in a title, clean-title names.
      const garbled = findGarbled(value).find(({ kind }) => kind !== "control" || key !== "title");
      if (garbled) findings.push({ ...locate([key]), key, ...say(garbled, value) });
    }
    for (const garbled of findGarbled(body)) {
      const before = body.slice(0, garbled.index).split("\n");
      const column = (before.at(-1)?.length ?? 0) + 1;
      findings.push({
        line: bodyLine + before.length - 1,
        column,
        ...say(garbled, garbled.literal),
      });
    }
    return findings;
  },
};

function say(garbled: ReturnType<typeof findGarbled>[number], literal: string) {
  return {
    message: message(garbled, literal),
    expected: EXPECTED[garbled.kind] ?? READABLE,
    suggestion: garbled.reading,
  };
}

function message({ kind }: { kind: string }, literal: string): string {
  if (kind === "lost") return `Có ký tự hỏng (U+FFFD) trong "${literal}"`;
  if (kind === "control") return "Có ký tự điều khiển không nhìn thấy";
  return `"${literal}" có vẻ là chữ ${kind} bị đọc sai bảng mã`;
}
