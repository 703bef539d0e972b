/**
 * All that `form`, a global regex, finds in `text`. As `matchAll` does, which makes a new regex each time: for a
 * long one that costs more than looking through a paragraph.
 */
export function matchesIn(form: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match);
  return matches;
}
