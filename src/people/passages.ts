/** A run of text within which a name and its office belong together, and the line it begins on. */
export interface Passage {
  text: string;
  line: number;
}

/** `.` after one of these ends no sentence. */
const SHORT = /(?:^|[^\p{L}\p{M}])(?:TP|Tp|T|Đ|PGS|TS|ThS|BS|GS)$/u;
const STOP = /[.!?…;:“”"|]/gu;
/** No sentence is longer; what is gets cut, so that reading it takes time by its length. */
const LONGEST = 2_000;
/** Lines that stand for themselves in Markdown. */
const APART = /^\s*(?:#|[-*+] |\d+[.)] |\||>|!\[)/;

/**
 * The sentences of a Markdown or plain text whose first line is `first`: parted at their ends, at
 * semicolons, colons and quotation marks, and between paragraphs, items, cells and pictures. Only
 * lines of one paragraph are joined. Targets of links and marks of emphasis are blanked, so that
 * places stay what they are.
 */
export function passagesOf(text: string, first: number): Passage[] {
  const lines = text.split("\n");
  const passages: Passage[] = [];
  let block: string[] = [];
  let start = first;
  const close = () => {
    for (const sentence of sentences(plain(block.join("\n")), start)) passages.push(sentence);
    block = [];
  };
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "" || APART.test(line)) close();
    if (block.length === 0) start = first + i;
    if (line.trim() !== "") block.push(line);
  }
  close();
  return passages;
}

/** As long as it was: what is no text is blanks. */
function plain(markdown: string): string {
  return markdown
    .normalize("NFC")
    .replace(/\]\([^()\n]*\)|!?\[|\]/g, (mark) => `${" ".repeat(mark.length - 1)}|`)
    .replace(/[*_`]/g, " ")
    .replace(/\u00a0/g, " ");
}

function sentences(text: string, first: number): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  let line = first;
  const take = (to: number) => {
    while (from < to) {
      const part = text.slice(from, Math.min(to, from + LONGEST));
      if (part.trim() !== "") passages.push({ text: part, line });
      line += part.split("\n").length - 1;
      from += part.length;
    }
  };
  for (const { index, 0: mark } of text.matchAll(STOP)) {
    const inWord = mark === "." && /^[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 3));
    const short = mark === "." && SHORT.test(text.slice(Math.max(0, index - 4), index));
    if (!inWord && !short) take(index + 1);
  }
  take(text.length);
  return passages;
}
