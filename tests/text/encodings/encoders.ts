import iconv from "iconv-lite";

/** The letters of Vietnamese beyond ASCII, small and capital: 134. */
export const LETTERS = [
  ..."àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
  ..."ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ",
];

const TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
/** The letter after the vowel in VNI, by tone: without another mark, with a circumflex, with a breve. */
const VNI_MARKS: Record<string, string> = { "": " ùøûõï", "\u0302": "âáàåãä", "\u0306": "êéèúüë" };
const VNI_ALONE = new Map([..."đñ íí ìì ỉæ ĩó ịò ỵî ơô ưö".split(" ")].map(([a, b]) => [a, b]));

/** `text` as the bytes of an old encoding show as Latin-1, by rules or tables that are not the program's. */
export const encoders = {
  TCVN3: (text: string) => each(text, tcvn3),
  VNI: (text: string) => each(text, vni),
  VISCII: (text: string) => iconv.encode(text, "viscii").toString("latin1"),
  "windows-1258": (text: string) => each(text, windows1258),
};

export type Encoding = keyof typeof encoders;

export const ENCODINGS = Object.keys(encoders) as Encoding[];

/** UTF-8 shown as windows-1252; bytes without a letter there as control characters. */
export function shownTwice(text: string): string {
  return [...Buffer.from(text)].map((byte) => showByte(byte)).join("");
}

function showByte(byte: number): string {
  const letter = iconv.decode(Buffer.from([byte]), "windows1252");
  return letter === "\ufffd" ? String.fromCharCode(byte) : letter;
}

function each(text: string, encode: (letter: string) => string | undefined): string {
  return text.replace(/\P{ASCII}/gu, (letter) => encode(letter) ?? letter);
}

/** TCVN 5712 without the toned capitals, which the ABC fonts have at the codes of the small letters. */
function tcvn3(letter: string): string {
  const stored = "ĂÂĐÊÔƠƯ".includes(letter) ? letter : letter.toLowerCase();
  const code = iconv.encode(stored, "tcvn").toString("latin1");
  return code.length === 1 ? code : letter;
}

function vni(letter: string): string {
  const small = letter.toLowerCase();
  const alone = VNI_ALONE.get(small);
  const [base = "", ...marks] = small.normalize("NFD");
  const tone = marks.find((mark) => TONES.includes(mark)) ?? "";
  const quality = marks.find((mark) => mark in VNI_MARKS) ?? "";
  const horned = VNI_ALONE.get(`${base}\u031b`.normalize("NFC")) ?? "";
  const start = marks.includes("\u031b") ? horned : base;
  const code = alone ?? start + (VNI_MARKS[quality] ?? "").charAt(TONES.indexOf(tone)).trim();
  return letter === small ? code : code.toUpperCase();
}

function windows1258(letter: string): string {
  const apart = letter.normalize("NFD");
  const tone = TONES.find((mark) => mark !== "" && apart.includes(mark)) ?? "";
  const whole = apart.replace(tone, "").normalize("NFC");
  return iconv.encode(whole + tone, "windows1258").toString("latin1");
}
