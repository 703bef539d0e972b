import { findMentions } from "../../src/documents/findMentions.ts";

/** What a text is made of whose reading might take more than its length, and what reading it took. */
export interface HostileText {
  piece: string;
  /** Milliseconds of the processor for 250 KB and for 1 MB; four times the text must take about four times as long. */
  quarter: number;
  whole: number;
}

const PIECES =
  "1|/|-|1/|1-|15-NQ/|Nghị quyết số |Nghị quyết 1 và |15-NQ/TU, |24-QĐ/TW |Đại hội |T.Ư |XXIV | |A |ngày 1/1/2020 ";

/** Looks for citations in 1 MB of each piece over and over, and in a quarter of it. */
export function readHostileTexts(): HostileText[] {
  return PIECES.split("|").map((piece) => {
    const [quarter = 0, whole = 0] = [250_000, 1_000_000].map((size) => {
      const text = `${piece.repeat(size / piece.length)} 1 thứ`;
      const start = process.cpuUsage();
      findMentions(text);
      return process.cpuUsage(start).user / 1000;
    });
    return { piece, quarter, whole };
  });
}
