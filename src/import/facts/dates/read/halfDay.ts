import { pastSpace, type Read, type Token } from "./tokens.ts";
import { DAY_PARTS } from "./words.ts";

/** Which half of the day a clock of twelve hours means, or which part of it. */
export type Half = "am" | "pm" | "sáng" | "trưa" | "chiều" | "tối" | "đêm" | "khuya";

/** `AM`, `p.m.`, `SA` (sáng), `CH` (chiều), ` sáng`, ` chiều` after a time. */
export function readHalf(tokens: readonly Token[], at: number): Read<Half> | undefined {
  const first = pastSpace(tokens, at);
  const token = tokens[first];
  if (token?.kind !== "word") return undefined;
  const { key, text } = token;
  if (key === "am" || key === "pm") return { value: key, next: first + 1 };
  if (text === "SA") return { value: "am", next: first + 1 };
  if (text === "CH") return { value: "pm", next: first + 1 };
  if (isPart(key)) return { value: key, next: first + 1 };
  const dotted = ["", ".", "m"].every((wanted, n) => n === 0 || tokens[first + n]?.key === wanted);
  if (dotted && (key === "a" || key === "p")) {
    const next = tokens[first + 3]?.key === "." ? first + 4 : first + 3;
    return { value: key === "a" ? "am" : "pm", next };
  }
  return undefined;
}

/** True for a word that names a part of the day. */
export function isPart(key: string): key is Half {
  return DAY_PARTS.has(key);
}

/**
 * The hour of 24 that `hour` of `half` means; a clock of 24 hours beside `PM` (`13:25 PM`) is kept. Undefined
 * where the two contradict each other (`14:05 AM`) or the day itself is open (`12 giờ đêm`). Programs write
 * `sáng` and `chiều` for AM and PM, so `10:22 chiều` is 22:22.
 */
export function hourOfDay(hour: number, half: Half): number | undefined {
  switch (half) {
    case "am":
      return hour > 12 ? undefined : hour % 12;
    case "pm":
      return hour === 0 ? undefined : hour < 12 ? hour + 12 : hour;
    case "sáng":
      return hour > 12 ? undefined : hour % 12;
    case "trưa":
      return hour <= 2 && hour > 0 ? hour + 12 : hour >= 10 && hour <= 14 ? hour : undefined;
    case "chiều":
      return hour >= 12 ? hour : hour >= 1 ? hour + 12 : undefined;
    case "tối":
      return hour > 12 ? hour : hour >= 5 && hour < 12 ? hour + 12 : undefined;
    default:
      return hour > 12 || hour < 6 ? hour : hour >= 8 && hour < 12 ? hour + 12 : undefined;
  }
}
