import { slugify } from "../../../text/fold.ts";
import type { District } from "../../../validate/schema/registry.ts";
import type { Evidence } from "../../model.ts";
import type { Passage } from "../passage.ts";
import { mentionsIn } from "./mentions.ts";
import type { NameTable } from "./names.ts";

/** `Cổng thông tin điện tử huyện Gia Lâm`: how portals name themselves at head and foot. */
const SELF =
  /^[^\p{L}]{0,4}(?:(?:cổng|trang) (?:thông tin|giao tiếp)(?: điện tử)?|(?:©? ?)bản quyền|cơ quan chủ quản)/iu;

/** The district whose own portal (`gialam.hanoi.gov.vn`) an address or a name of a site is, and the words. */
export function portalOf(
  passages: readonly Passage[],
  names: NameTable,
): (Evidence & { slug: string }) | undefined {
  const found = passages.flatMap((passage) => {
    if (passage.place === "url") return hostIn(passage, names.districts);
    if (passage.place !== "site" || !SELF.test(passage.text.slice(0, 300).normalize("NFC")))
      return [];
    return mentionsIn(passage, names).flatMap(({ slugs: [slug, other], tie, line, literal }) =>
      slug && !other && (tie === "unit" || tie === "acts") ? [{ slug, line, literal }] : [],
    );
  });
  const [first] = found;
  return found.every(({ slug }) => slug === first?.slug) ? first : undefined;
}

function hostIn({ text, line }: Passage, districts: readonly District[]) {
  return [
    ...text.slice(0, 4000).matchAll(/(?<![\w.-])(?:[\w-]{1,40}\.){1,4}gov\.vn(?![\w-]|\.\w)/giu),
  ].flatMap(({ 0: literal }) => {
    const host = literal.toLowerCase().replace(/^www\./, "");
    const label = /^(?:(?:quan|huyen|thixa)-?)?([a-z-]+)\.hanoi\.gov\.vn$/.exec(host)?.[1];
    const whole = /^([a-z-]+)\.hanoi\.gov\.vn$/.exec(host)?.[1];
    const district = districts.find(({ names }) =>
      [label, whole].some((name) => name?.replaceAll("-", "") === compact(names.name)),
    );
    return district ? [{ slug: district.slug, line, literal }] : [];
  });
}

function compact(name: string): string {
  return slugify(name).replaceAll("-", "");
}
