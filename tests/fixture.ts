import type { Message } from "../src/message.ts";
import { splitFrontMatter } from "../src/read/frontMatter.ts";
import { listFiles } from "../src/read/listFiles.ts";
import { decodeText } from "../src/read/text.ts";
import { articleJudge, type Judged } from "../src/validate/judgeArticle.ts";
import { loadRegistry } from "../src/validate/loadRegistry.ts";
import type { Registry } from "../src/validate/rule.ts";
import type { CommitteeTerm, Congress, District } from "../src/validate/schema/registry.ts";

/** A small complete content folder in which nothing is wrong. */
export const GOOD = "tests/fixtures/good";

/** A complete content folder with forty articles and an image, each with another fault. */
export const BROKEN = "tests/fixtures/broken";

/** Where the good article stands. */
export const PATH = "articles/gia-lam/2021/2021-01-06-bai-thu-so-1.md";

/** The front matter of the good article: `title` is on line 2, `author` on line 6, a new key on line 7. */
const FRONT = {
  title: "Bài thử số 1",
  district: "gia-lam",
  date: "2021-01-06",
  term: "2020-2025",
  author: "Xuân Thử",
};

/** What differs from the good article; a key without a value is left out. */
export interface Change {
  path?: string;
  /** Values as YAML writes them; new keys come after the old ones. */
  front?: Record<string, string | undefined>;
  /** From the line after the closing fence on; that is line 8 where no key is added. */
  body?: string;
}

/** The file of the good article with one change. */
export function articleText({ front = {}, body = "\nNội dung thử.\n" }: Change): string {
  const keys = Object.entries({ ...FRONT, ...front }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`.trimEnd()],
  );
  return `${["---", ...keys, "---"].join("\n")}\n${body}`;
}

/** The registry of the good content folder. */
export async function goodRegistry(): Promise<Registry> {
  const { files } = await listFiles(GOOD);
  const { registry } = await loadRegistry(GOOD, files);
  return registry;
}

/** Judges `text` as the article at `path` by every rule, as after reading it from disk. */
export function judgeText(registry: Registry, text: string, path = PATH): Judged {
  const decoded = decodeText(new TextEncoder().encode(text));
  const file = splitFrontMatter(decoded.text ?? "");
  const findings = [...decoded.findings, ...file.findings];
  return articleJudge(registry)({ path, ...file, findings });
}

/** The messages about the good article with one change. */
export function judgeChange(registry: Registry, change: Change): Message[] {
  return judgeText(registry, articleText(change), change.path).messages;
}

/** What a message says besides where it stands. */
type Said = Omit<Message, "file" | "severity" | "line" | "column">;

/** The error at a place of the good article's file, or of the same article moved to `file`. */
export function errorAt(line: number, column: number, said: Said, file = PATH): Message {
  return { file, line, column, severity: "error", ...said };
}

const sources = ["https://so-bo-thu.example/"];

/** A congress of which nothing is known but what is given. */
export function congressOf(known: Partial<Congress>): Congress {
  return { days: [], sources, certainty: "verified", ...known };
}

/** A term that sat, with nothing known of it but its years and what is given. */
export function termOf(years: string, known: Partial<CommitteeTerm> = {}): CommitteeTerm {
  return { years, status: "completed", secretaries: [], sources, certainty: "verified", ...known };
}

/** Gia Lâm as a valid registry file gives it, with one change. */
export function districtOf(change: Partial<District> = {}): District {
  return {
    slug: "gia-lam",
    names: {
      name: "Gia Lâm",
      kind: "huyen",
      full: "Huyện Gia Lâm",
      committee: "Huyện ủy Gia Lâm",
      party_organisation: "Đảng bộ huyện Gia Lâm",
      sources,
      certainty: "verified",
    },
    terms: [termOf("2015-2020"), termOf("2020-2025"), termOf("2025-2030", { status: "suspended" })],
    ...change,
  };
}
