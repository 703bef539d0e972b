import { numberOf, pastSpace, type Read, type Token } from "./tokens.ts";

/** Minutes east of UTC after a time: `Z`, `+07:00`, ` +0700`, `GMT+7`, ` (GMT+7)`, `UTC+07:00`. */
export function readOffset(tokens: readonly Token[], at: number): Read<number> | undefined {
  if (tokens[at]?.text === "Z") return { value: 0, next: at + 1 };
  const first = pastSpace(tokens, at);
  const open = tokens[first]?.key === "(" ? 1 : 0;
  const name = first + open;
  if (!/^(?:gmt|utc)$/.test(tokens[name]?.key ?? "")) {
    return open === 0 && isShift(tokens, first) ? readShift(tokens, first) : undefined;
  }
  const shift = readShift(tokens, pastSpace(tokens, name + 1)) ?? { value: 0, next: name + 1 };
  if (open === 0) return shift;
  return tokens[shift.next]?.key === ")" ? { ...shift, next: shift.next + 1 } : undefined;
}

/** True where a sign without a name begins an offset, and not the end of `8:00-11:30`. */
function isShift(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at + 1]?.text.length;
  if (digits === 4) return true;
  if (digits !== 2) return false;
  const colon = tokens[at + 2]?.key === ":" && tokens[at + 3]?.text.length === 2;
  if (tokens[at]?.key === "+") return colon || tokens[at - 1]?.kind === "number";
  return colon && tokens.slice(Math.max(0, at - 6), at).some(({ key }) => key === "t");
}

/** `+7`, `+07`, `+0700`, `+07:00`. */
function readShift(tokens: readonly Token[], at: number): Read<number> | undefined {
  const sign = tokens[at]?.key === "+" ? 1 : tokens[at]?.key === "-" ? -1 : 0;
  const number = numberOf(tokens[at + 1], 4);
  if (sign === 0 || Number.isNaN(number)) return undefined;
  const whole = (tokens[at + 1]?.text.length ?? 0) > 2;
  const colon = !whole && tokens[at + 2]?.key === ":" ? numberOf(tokens[at + 3], 2) : Number.NaN;
  const hours = whole ? Math.floor(number / 100) : number;
  const minutes = whole ? number % 100 : colon || 0;
  if (hours > 14 || minutes > 59) return undefined;
  return { value: sign * (hours * 60 + minutes), next: at + (Number.isNaN(colon) ? 2 : 4) };
}
