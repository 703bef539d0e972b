/** What the prompts' library says in English; shorter in Vietnamese or hardly longer, for it counts columns. */
const SAID: readonly [RegExp, string][] = [
  [/Search:/g, "Gõ để tìm:"],
  [/ \((\d+) match(?:es)?\)/g, " ($1 mục)"],
  [/No matches found/g, "Không có mục nào"],
  [/ to (?:select|navigate)(?!\p{L})/gu, " để chọn"],
  [/ confirm(?!\p{L})/gu, " nhận"],
  [/ • [^•]*Type:[^•]* to search/g, ""],
];

/** Words of the library for its prompts as editors read them. */
export function sayInVietnamese(frame: string): string {
  return SAID.reduce((text, [said, meant]) => text.replace(said, meant), frame);
}

/** `stream`, but with the library's own words in Vietnamese. */
export function inVietnamese(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stream, {
    get(target, key) {
      if (key === "write") return (chunk: string) => target.write(sayInVietnamese(chunk));
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
