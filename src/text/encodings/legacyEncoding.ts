/** An old encoding, over text that shows its bytes as Latin-1 or windows-1252. */
export interface LegacyEncoding {
  name: "TCVN3" | "VNI" | "VISCII" | "windows-1258";
  /** Stretches of letters and of signs that are letters in this encoding; global. */
  words: RegExp;
  /** One word as it was meant; undefined where a letter of it is no code of this encoding. */
  read(word: string): string | undefined;
  /** A line, or a part of one, as it was meant; what is no code stays. Composed (NFC). */
  convert(line: string): string;
}
