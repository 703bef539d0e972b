import type { Outcome } from "../../import/importInput.ts";
import { type Destination, textReport } from "../../import/report/textReport.ts";
import { whatNext } from "../../import/report/whatNext.ts";
import { pathInFolder } from "../../message.ts";
import type { ImportFlags } from "./flags.ts";
import type { Result } from "./session.ts";

/**
 * Says how one input ended. With `--stdout` the article itself goes to standard output and the report
 * beside it; as JSON all is printed together at the end, and only refusals are said here.
 */
export function printResult(result: Result, { stdout, format, out }: ImportFlags): void {
  const { outcome, written, existing } = result;
  const { file, refused } = outcome.imported;
  const whole = (path: string) => pathInFolder(out, path);
  if (refused !== null) {
    process.stderr.write(textReport(outcome, {}));
  } else if (existing !== undefined) {
    process.stderr.write(`đã có ${file}: ${whole(existing)}\n`);
  } else if (format === "text") {
    const destination = { written: written && whole(written) };
    const report = result.shown
      ? whatWasDone(outcome, destination)
      : textReport(outcome, destination);
    (stdout ? process.stderr : process.stdout).write(report);
    if (stdout) process.stdout.write(String(outcome.files[0]?.content ?? ""));
  }
}

/** After questions the report was read already: only what came of it is new. */
function whatWasDone(outcome: Outcome, { written }: Destination): string {
  if (written === undefined) return `không ghi ${outcome.imported.file}\n\n`;
  return `${whatNext(outcome, written)
    .map((line) => `→ ${line}`)
    .join("\n")}\n\n`;
}

/** One line over all inputs of a run. */
export function summary(results: readonly Result[], passedOver: number): string {
  const of = (test: (result: Result) => boolean) => results.filter(test).length;
  const parts: [number, string][] = [
    [of(({ written }) => written?.startsWith("articles/") ?? false), "bài vào đúng chỗ"],
    [of(({ written }) => written?.startsWith("inbox/") ?? false), "bản nháp trong inbox"],
    [of(({ existing }) => existing !== undefined), "đã có từ trước"],
    [of(({ outcome }) => outcome.imported.refused !== null), "bị từ chối"],
    [passedOver, "tệp loại khác được bỏ qua"],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `Nhập ${results.length} tệp: ${told.join(", ") || "không ghi gì"}\n`;
}
