import pc from "picocolors";
import { pastable } from "../../people/pastable.ts";
import type { Outcome } from "../importInput.ts";
import type { Field } from "../model.ts";
import { whatNext } from "./whatNext.ts";

/** Where the article of an outcome went. */
export interface Destination {
  /** The file as a person finds it; undefined where nothing was written. */
  written?: string;
}

/** What many pages do not have, and no article needs. */
const OPTIONAL = new Set(["run_up_to", "section", "source.url", "source.retrieved"]);

/** Longer words are shown by their beginning. */
const LONGEST = 160;

/** Everything that an editor has to know of one import, line by line. */
export function textReport(
  outcome: Outcome,
  { written }: Destination,
  colour = pc.isColorSupported,
): string {
  const colours = pc.createColors(colour);
  const { imported, messages } = outcome;
  const head = colours.bold(imported.file === "-" ? "(dán vào)" : imported.file);
  if (imported.refused !== null) return `${colours.red("từ chối")} ${head}: ${imported.refused}\n`;
  const lines = [
    head,
    ...imported.fields.flatMap((field) => fieldLines(field, colours)),
    ...list("Ảnh", outcome.pieces.flatMap(figureLine)),
    ...list(
      "Đưa ra ngoài bài",
      imported.furniture.map(({ line, text }) => `dòng ${line}: ${text}`),
    ),
    ...list("Đổi từ bảng mã cũ", conversions(outcome)),
    ...proposed(imported.people),
    ...list(
      "Chưa qua được check",
      messages.map(({ rule, message }) => `${rule}: ${message}`),
    ),
    ...whatNext(outcome, written).map((line) => `  ${colours.cyan("→")} ${line}`),
  ];
  return `${lines.join("\n")}\n\n`;
}

type Colours = ReturnType<typeof pc.createColors>;

function fieldLines(field: Field, colours: Colours): string[] {
  const { value, line, literal, alternatives, note } = field;
  const certainty = certaintyOf(field, colours);
  const shown = value === null ? "" : printValue(value);
  const origin = line !== null && literal !== null ? colours.dim(at(line, literal)) : "";
  const others = alternatives.length > 0 ? `hoặc: ${alternatives.map(printValue).join(" | ")}` : "";
  const first = `  ${field.field.padEnd(17)}${certainty}${shown}`.trimEnd();
  const more = [origin, others, note ?? ""].filter((text) => text !== "");
  return [first, ...more.map((text) => `${" ".repeat(29)}${text}`)];
}

function certaintyOf(field: Field, colours: Colours): string {
  if (field.value !== null) {
    return field.sure ? colours.green("chắc      ") : colours.yellow("chưa chắc ");
  }
  const nothingThere = field.literal === null && field.alternatives.length === 0;
  const absent = nothingThere && OPTIONAL.has(field.field);
  return absent ? colours.dim("không có  ") : colours.red("chưa biết ");
}

function printValue(value: unknown): string {
  return clipped(Array.isArray(value) ? value.join(", ") : String(value));
}

function figureLine(piece: Outcome["pieces"][number]): string[] {
  if (piece.role !== "figure") return [];
  const kept = piece.image?.bytes ? "giữ được" : "đã mất";
  const credit = piece.credit ? `; ảnh: ${piece.credit}` : "";
  return [at(piece.line, `${kept}; ${piece.caption || "không có chú thích"}${credit}`)];
}

/** One line an encoding: `TCVN3: dòng 1, 3, 4`. */
function conversions({ converted }: Outcome): string[] {
  const lines = new Map<string, number[]>();
  for (const { line, from } of converted) lines.set(from, [...(lines.get(from) ?? []), line]);
  return [...lines].map(([from, numbers]) => clipped(`${from}: dòng ${numbers.join(", ")}`));
}

/** As YAML to paste, because only an editor may say that the article names them. */
function proposed(people: Outcome["imported"]["people"]): string[] {
  if (people.length === 0) return [];
  const title = `  Người được nhắc (${people.length}), máy đề xuất; đối chiếu từng dòng rồi mới dán vào phần đầu bài:`;
  return [
    title,
    ...pastable(people)
      .trimEnd()
      .split("\n")
      .map((line) => `    ${line}`),
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`  ${title} (${lines.length}):`, ...lines.map((l) => `    ${l}`)];
}

function at(line: number, text: string): string {
  return `dòng ${line}: ${clipped(text)}`;
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
