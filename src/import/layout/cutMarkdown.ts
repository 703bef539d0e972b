const SKIPPED = /[\s\\]/u;

/**
 * `markdown` without the words of `part` at its beginning; what is emphasised stays so:
 * `**HNP - Sáng 6/1**` without `HNP -` is `**Sáng 6/1**`. Undefined where other words stand there.
 */
export function cutStart(markdown: string, part: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  const emphasis = () => {
    const run = /^(?:\*{1,3}|_{1,3})/.exec(markdown.slice(at, at + 3))?.[0];
    if (run === undefined) return false;
    if (open.at(-1) === run) open.pop();
    else open.push(run);
    at += run.length;
    return true;
  };
  for (const char of part.replace(/\s+/g, "")) {
    while (at < markdown.length && markdown[at] !== char) {
      if (SKIPPED.test(markdown[at] ?? "")) at++;
      else if (!emphasis()) return undefined;
    }
    if (at >= markdown.length) return undefined;
    at++;
  }
  const closing = open.at(-1);
  if (closing !== undefined && markdown.startsWith(closing, at)) emphasis();
  return open.join("") + markdown.slice(at).trimStart();
}

/** The same at its end. */
export function cutEnd(markdown: string, part: string): string | undefined {
  const left = cutStart(backwards(markdown), backwards(part));
  return left === undefined ? undefined : backwards(left);
}

function backwards(text: string): string {
  return [...text].reverse().join("");
}
