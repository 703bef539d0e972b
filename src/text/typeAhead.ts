import { fold } from "./fold.ts";

/**
 * True where `label` is what somebody means who has typed so much of it: a part of it, blind to
 * accents, case and separators (`gia l`, `gialam`), or the initials of its words from any word on
 * (`gl` and `hgl` for `Huyện Gia Lâm`). Nothing typed means everything.
 */
export function matchesTyped(typed: string, label: string): boolean {
  const wanted = key(typed);
  if (key(label).includes(wanted)) return true;
  const initials = fold(label)
    .split(/[^a-z0-9]+/)
    .map((word) => word.slice(0, 1))
    .join("");
  return initials.includes(wanted);
}

function key(words: string): string {
  return fold(words).replace(/[^a-z0-9]+/g, "");
}
