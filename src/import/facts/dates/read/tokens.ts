/** A word, a number, a run of white space or a single mark of a line. */
export interface Token {
  kind: "number" | "word" | "space" | "mark";
  /** As printed. */
  text: string;
  /** For comparing: a word composed and in lower case, any dash as `-`, any apostrophe as `'`. */
  key: string;
  /** Where it begins in the line. */
  start: number;
}

/** What a reader found, and the index of the token after it. */
export interface Read<Value> {
  value: Value;
  next: number;
}

const TOKEN = /(\d+)|(\p{L}[\p{L}\p{M}]*)|([\s\u200b\u2060\ufeff]+)|./gsu;
const DASH = /[‐‑‒–—−]/u;
const APOSTROPHE = /[’‘ʼ′´`]/u;

/** The tokens of `text`; joined, their texts are the text again. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match): Token => {
    const [token, number, word, space] = match;
    const start = match.index;
    if (number !== undefined) return { kind: "number", text: token, key: token, start };
    if (word !== undefined) {
      return { kind: "word", text: token, key: token.normalize("NFC").toLowerCase(), start };
    }
    if (space !== undefined) return { kind: "space", text: token, key: " ", start };
    const key = token.replace(DASH, "-").replace(APOSTROPHE, "'");
    return { kind: "mark", text: token, key, start };
  });
}

/** The token's number where it has at most `width` digits; NaN otherwise, also for what is no number. */
export function numberOf(token: Token | undefined, width: number): number {
  return token?.kind === "number" && token.text.length <= width ? Number(token.text) : Number.NaN;
}

/** `at`, or the token after it where white space stands there. */
export function pastSpace(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "space" ? at + 1 : at;
}

/** Where the text of the tokens before `next` ends. */
export function endOf(tokens: readonly Token[], next: number): number {
  const last = tokens[next - 1];
  return last ? last.start + last.text.length : 0;
}
