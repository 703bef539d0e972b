/** Elements whose content is no markup. */
export const RAW = new Set("script style textarea title xmp iframe noframes noembed".split(" "));

/** Where a tag ends, and about how many attributes it has; a `>` in quotes does not end it. */
export function tagEnd(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let blank = false;
  for (let at = from; at < html.length; at++) {
    const sign = html[at];
    if (sign === ">") return { end: at + 1, attributes };
    if (sign === '"' || sign === "'") {
      const close = html[at - 1] === "=" || blank ? html.indexOf(sign, at + 1) : at;
      if (close < 0) return { end: html.length, attributes };
      at = close;
    }
    const isBlank = sign === " " || sign === "\n" || sign === "\t" || sign === "/";
    if (blank && !isBlank) attributes++;
    blank = isBlank;
  }
  return { end: html.length, attributes };
}

/** Where a comment ends that begins at `at`; `<!-->` is one too. */
export function commentEnd(html: string, at: number): number {
  const end = html.indexOf("-->", at + 2);
  return end < 0 ? html.length : end + 3;
}

/** Where the closing tag stands of a raw element whose content begins at `from`. */
export function rawEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
