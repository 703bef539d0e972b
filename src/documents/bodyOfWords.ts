import { fold, slugify } from "../text/fold.ts";
import { type Committees, committeeSlug, decided, type Own, undecided } from "./committees.ts";
import type { IssuerReading } from "./model.ts";
import { CITIES, PROVINCES } from "./provinces.ts";

const OFFICE =
  /^(?:(van phong|ban to chuc|ban tuyen giao(?: va dan van)?|ban dan van|ban noi chinh|ban kinh te|uy ban kiem tra|ubkt)(?= ))/;
const CENTRAL =
  /^(?:bo chinh tri|ban bi thu|trung uong|t\.?u\b|tw\b|dang\b(?! (?:bo|uy)))|\b(?:bch|ban chap hanh) (?:trung uong|t\.?u|tw)\b/;
const STATE: [RegExp, string][] = [
  [/^quan uy trung uong/, "quan-uy-trung-uong"],
  [/^dang uy cong an trung uong/, "dang-uy-cong-an-trung-uong"],
  [/^(?:uy ban thuong vu|ubtv) ?quoc hoi|^ubtvqh/, "uy-ban-thuong-vu-quoc-hoi"],
  [/^quoc hoi/, "quoc-hoi"],
  [/^thu tuong/, "thu-tuong-chinh-phu"],
  [/^chinh phu/, "chinh-phu"],
  [/^chu tich nuoc/, "chu-tich-nuoc"],
];
const LEVEL =
  /(?:^|\s)(thanh uy|tinh uy|quan uy|huyen uy|thi uy|dang uy|dang bo|chi bo)(?:\s+(thanh pho|tp\.?|quan|huyen|thi xa|tinh|xa|phuong|thi tran)(?=\s|$|\.))?\s*(.*)$/;
const COUNCIL =
  /^(?:chu tich )?(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)(?:\s+(thanh pho|tp\.?|quan|huyen|thi xa|tinh|xa|phuong|thi tran))?\s*(.*)$/;

/** The class of a Party organisation's committee, by the unit it is named for. */
const BY_UNIT: Record<string, string> = {
  "thanh pho": "thanh uy",
  tp: "thanh uy",
  tinh: "tinh uy",
  quan: "quan uy",
  huyen: "huyen uy",
  "thi xa": "thi uy",
  xa: "dang uy",
  phuong: "dang uy",
  "thi tran": "dang uy",
};

/** The body that `words`, folded, name in an article of the district `own`. */
export function bodyOfWords(words: string, own: Own, committees: Committees): IssuerReading {
  const said = words
    .replace(/\s*,?\s*\(?\s*khoa\s+[ivxl]+\s*\)?$/, "")
    .replace(/\s+/g, " ")
    .trim();
  for (const [form, issuer] of STATE) if (form.test(said)) return decided(issuer);
  if (/^bo (?!chinh tri)/.test(said)) return decided(slugify(said));
  const council = COUNCIL.exec(said);
  if (council) return councilOf(council[1] ?? "", council[2], council[3] ?? "", own, committees);
  const office = OFFICE.exec(said)?.[1]?.replace("ubkt", "uy ban kiem tra");
  const rest = office ? said.slice(said.indexOf(" ", office.length - 1)).trim() : said;
  const of = committeeOf(said, own, committees);
  if (!office) return of;
  if (CENTRAL.test(rest) || /trung uong/.test(said))
    return decided(`${slugify(office)}-trung-uong${office === "van phong" ? "-dang" : ""}`);
  return of.decided ? { ...of, issuer: `${slugify(office)}-${of.issuer}` } : undecided(null);
}

function committeeOf(said: string, own: Own, committees: Committees): IssuerReading {
  if (CENTRAL.test(said)) return decided("trung-uong");
  const unit = BY_UNIT[said.replace(/\.$/, "")];
  // `của thành phố` may be its committee or its council.
  if (unit) return undecided(null, candidatesOf(committeeOf(unit, own, committees)));
  const [, head = "", of, place = ""] = LEVEL.exec(said) ?? [];
  const named = of?.replace(".", "");
  const level = head === "dang bo" ? (named ? BY_UNIT[named] : undefined) : head;
  switch (level) {
    case "thanh uy":
      return cityOf(place, own);
    case "tinh uy":
      return provinceOf(place);
    case "quan uy":
    case "huyen uy":
    case "thi uy":
      return districtOf(level, place, own, committees);
    case "dang uy":
      return undecided("dang-uy");
    default:
      return head === "dang bo" && /^ha noi/.test(place)
        ? decided("thanh-uy-ha-noi")
        : undecided(null);
  }
}

const candidatesOf = ({ issuer, decided: known }: IssuerReading) =>
  known && issuer ? [issuer] : [];

const startsWith = (place: string, name: string) =>
  place === fold(name) || place.startsWith(`${fold(name)} `);

function cityOf(printed: string, own: Own): IssuerReading {
  const place = printed
    .replace(/^[.\s]*(?:(?:tp\.?|thanh pho)\s*)?/, "")
    .replace(/^hcm\b/, "ho chi minh");
  if (place === "") return own ? decided("thanh-uy-ha-noi") : undecided("thanh-uy");
  const city = CITIES.find((name) => startsWith(place, name));
  if (!city) return undecided("thanh-uy");
  if (city === "Hồ Chí Minh") return decided("thanh-uy-thanh-pho-ho-chi-minh");
  return decided(`thanh-uy-${slugify(city)}`);
}

function provinceOf(printed: string): IssuerReading {
  const place = printed.replace(/^tinh\s+/, "");
  const province = PROVINCES.find((name) => startsWith(place, name));
  return province ? decided(`tinh-uy-${slugify(province)}`) : undecided("tinh-uy");
}

const KINDS: Record<string, string> = {
  "quan uy": "quan",
  "huyen uy": "huyen",
  "thi uy": "thi-xa",
};

function districtOf(level: string, printed: string, own: Own, committees: Committees) {
  const kind = KINDS[level];
  const place = printed.replace(/^(?:quan|huyen|thi xa)\s+(?=\D)/, "");
  const named = districtNamed(place, kind, committees);
  if (named) return decided(committeeSlug(named));
  if (place === "" && own?.names.kind === kind && own) return decided(committeeSlug(own));
  return undecided(slugify(level));
}

function districtNamed(place: string, kind: string | undefined, committees: Committees): Own {
  return committees.find(({ names }) => names.kind === kind && startsWith(place, names.name));
}

function councilOf(
  head: string,
  unit: string | undefined,
  place: string,
  own: Own,
  committees: Committees,
): IssuerReading {
  const prefix = /^(?:uy ban|ubnd)/.test(head) ? "ubnd" : "hdnd";
  if (/^(?:thanh pho|tp)/.test(unit ?? "")) {
    const { issuer, decided: known } = cityOf(place, own);
    if (!known) return undecided(prefix);
    const city = issuer?.replace(/^thanh-uy-(?:thanh-pho-)?/, "");
    return decided(`${prefix}-thanh-pho-${city}`);
  }
  if (unit === "tinh") {
    const { issuer, decided: known } = provinceOf(place);
    return known ? decided(`${prefix}-${issuer?.replace("-uy", "")}`) : undecided(prefix);
  }
  const kind = unit?.replace(" ", "-");
  const named = districtNamed(place, kind, committees) ?? (place ? undefined : own);
  if (named && kind && named.names.kind === kind) return decided(`${prefix}-${kind}-${named.slug}`);
  const city = place && CITIES.find((name) => startsWith(place, name));
  if (city && !unit) return decided(`${prefix}-thanh-pho-${slugify(city)}`);
  return undecided(
    prefix,
    own && !unit ? [`${prefix}-thanh-pho-ha-noi`, `${prefix}-${own.names.kind}-${own.slug}`] : [],
  );
}
