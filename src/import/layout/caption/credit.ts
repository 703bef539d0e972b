import { DOING, SCENE, SUBJECT } from "./words.ts";

/** A caption taken apart. `rest` is what names the parts (`(Ảnh: )`), kept for the report. */
export interface Caption {
  caption: string;
  credit?: string;
  rest: string[];
}

const HEAD = /^(?:(?:ảnh|hình)(?: \d{1,2})?|trong ảnh|chú thích ảnh)\s?[:.]\s*/iu;
/** Such a label is never followed by the name of a photographer. */
const SHOWN = /^(?:trong|chú thích)|\d/iu;
const TAIL =
  /\s?[-–—|/]?\s?\(?(?<word>nguồn ảnh|ảnh minh h(?:ọa|oạ)|ảnh|photo)\s?:\s?(?<name>[^:()]{1,60}?)\s?(?<end>\.?\)?\.?)$/iu;
const LONGEST_NAME = 8;
const WIDEST = 500;

/**
 * A caption without its label and its credit: `Quang cảnh. Ảnh: TTXVN`, `Ảnh: Đồng chí …`, `(Ảnh: PV)`.
 * A line that is a credit and nothing else has an empty caption. Undefined where neither is printed.
 */
export function splitCredit(text: string): Caption | undefined {
  if (text.length > WIDEST) return undefined;
  const label = HEAD.exec(text)?.[0];
  if (label !== undefined && (SHOWN.test(label) || !isNameOfCredit(text.slice(label.length)))) {
    const inner = text.slice(label.length);
    const deeper = splitTail(inner);
    return {
      caption: inner,
      ...deeper,
      rest: [label.trim(), ...(deeper?.rest ?? [])],
    };
  }
  return splitTail(text);
}

function splitTail(text: string): Caption | undefined {
  const found = TAIL.exec(text.slice(-120));
  const { word = "", name = "", end = "" } = found?.groups ?? {};
  if (!found || name === "" || !isNameOfCredit(name)) return undefined;
  const [part] = found;
  const before = text.slice(0, text.length - part.length);
  // A word before it belongs to another word (`hình ảnh: …`).
  if (/[\p{L}\p{M}]$/u.test(before) && /^(?:ảnh|photo|nguồn)/iu.test(part)) return undefined;
  const illustrates = /minh h/iu.test(word);
  const label = part.slice(0, part.indexOf(name, part.indexOf(":")));
  const caption = illustrates && before === "" ? word : before.trim();
  const rest = [illustrates && before === "" ? label.replace(word, "") : label, end];
  return { caption, credit: name, rest: rest.map((one) => one.trim()).filter((one) => one !== "") };
}

/** Bodies and places that photographs come from. */
const GIVER =
  /^(?:tư liệu|internet|sưu tầm|ubnd|hđnd|mttq|ban|báo|cổng|trung tâm|phòng|đài|hội|đoàn|sở|công an|văn phòng|tạp chí|trang|cục|vụ|viện|trường)(?!\p{L})|(?:cung cấp|chụp)$/iu;

/** True for names of persons, agencies and bodies; false for what a picture shows. */
function isNameOfCredit(name: string): boolean {
  const words = name.trim().split(" ");
  if (words.length > LONGEST_NAME || SCENE.test(name) || DOING.test(name)) return false;
  if (GIVER.test(name)) return true;
  return !SUBJECT.test(name) && words.every((word) => word === "và" || !/^\p{Ll}/u.test(word));
}
