import { fold, slugify } from "../../../text/fold.ts";
import type { District } from "../../../validate/schema/registry.ts";
import type { Passage } from "../passage.ts";
import type { Mention } from "./mentions.ts";

const GAP = "[-_ +.]{1,3}";

/**
 * The districts named without accents, in addresses, names of files and text that has none. `kinded` are
 * those whose kind is said (`huyen-uy-me-linh`, `quan-ong-a` where a portal dropped the đ); others count only
 * at the beginning of a name. Such mentions are never sure: `Thanh Trì` and `Thạnh Trị` are one.
 */
export function slugMentionsIn(passage: Passage, districts: readonly District[]): Mention[] {
  const { text, place, line } = passage;
  const plain = (place === "url" ? lastSegment(text) : stem(text)).normalize("NFC").slice(0, 2000);
  const folded = fold(plain);
  const even = folded.length === plain.length ? folded : plain.toLowerCase();
  const mentions = districts.flatMap((district) => {
    const { kinded, bare } = patternsOf(district);
    const found = kinded.exec(even) ?? bare.exec(even);
    return found ? [{ district, index: found.index, literal: found[0] }] : [];
  });
  return mentions
    .sort((a, b) => a.index - b.index)
    .map(({ district, index, literal }) => ({
      slugs: [district.slug],
      place,
      tie: "unaccented",
      line,
      literal: plain.slice(index, index + literal.length),
    }));
}

/** True of letters without a single Vietnamese mark: their accents were lost. */
export function hasNoAccents(text: string): boolean {
  return /[a-z]/i.test(text) && !/[^ -~\s“”‘’–—…•]/.test(text);
}

const patterns = new WeakMap<District, { kinded: RegExp; bare: RegExp }>();

function patternsOf(district: District) {
  const known = patterns.get(district);
  if (known) return known;
  const { name, kind } = district.names;
  const whole = slugify(name);
  const dropped = slugify(name.replace(/[đĐ]/g, ""));
  const spelled = [...new Set([whole, dropped])].map((slug) => slug.replaceAll("-", GAP)).join("|");
  const kinds = { quan: "quan", huyen: "huyen", "thi-xa": `thi(?:${GAP}xa)?` }[kind];
  const made = {
    kinded: new RegExp(`(?<![a-z0-9])${kinds}${GAP}(?:uy${GAP})?(?:${spelled})(?![a-z0-9])`),
    bare: new RegExp(`^(?:${whole.replaceAll("-", `(?:${GAP})?`)})(?![a-z0-9])`),
  };
  patterns.set(district, made);
  return made;
}

/** What names the page in an address: the last part of its path that is no number. */
function lastSegment(address: string): string {
  const path = address.replace(/[?#].*$/s, "").replace(/^[a-z]+:\/\/[^/]*/i, "");
  return path.split("/").findLast((part) => /[a-z]{3}-[a-z]/i.test(part)) ?? "";
}

function stem(file: string): string {
  return file.replace(/\.[a-z]{2,5}$/i, "");
}
