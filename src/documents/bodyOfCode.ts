import { fold } from "../text/fold.ts";
import { type Committees, committeeSlug, decided, type Own, undecided } from "./committees.ts";
import { normalIssuer } from "./issuerCodes.ts";
import type { IssuerReading } from "./model.ts";

/** Codes of one body each. */
const BODIES: Record<string, string> = {
  TW: "trung-uong",
  VPTW: "van-phong-trung-uong-dang",
  BTCTW: "ban-to-chuc-trung-uong",
  BTGTW: "ban-tuyen-giao-trung-uong",
  BDVTW: "ban-dan-van-trung-uong",
  BNCTW: "ban-noi-chinh-trung-uong",
  BKTTW: "ban-kinh-te-trung-uong",
  UBKTTW: "uy-ban-kiem-tra-trung-uong",
  QUTW: "quan-uy-trung-uong",
  ĐUCA: "dang-uy-cong-an-trung-uong",
  ĐBHN: "thanh-uy-ha-noi",
  CP: "chinh-phu",
  TTg: "thu-tuong-chinh-phu",
  CTN: "chu-tich-nuoc",
  BNV: "bo-noi-vu",
  BGDĐT: "bo-giao-duc-va-dao-tao",
  BYT: "bo-y-te",
  BTC: "bo-tai-chinh",
  BCA: "bo-cong-an",
  BQP: "bo-quoc-phong",
  BTP: "bo-tu-phap",
  BXD: "bo-xay-dung",
  BCT: "bo-cong-thuong",
  BGTVT: "bo-giao-thong-van-tai",
  BTNMT: "bo-tai-nguyen-va-moi-truong",
};

/** Offices of a provincial committee, by the code in front of its own. */
const OFFICES: Record<string, string> = {
  VP: "van-phong",
  BTC: "ban-to-chuc",
  BTG: "ban-tuyen-giao",
  BDV: "ban-dan-van",
  UBKT: "uy-ban-kiem-tra",
};

/** What the code of a sign tells of its issuer, in an article of the district `own`. */
export function bodyOfCode(code: string, own: Own, committees: Committees): IssuerReading {
  const body = BODIES[normalIssuer(code)];
  if (body) return decided(body);
  if (/^UBTVQH\d*$/.test(code)) return decided("uy-ban-thuong-vu-quoc-hoi");
  if (/^QH\d*$/.test(code)) return decided("quoc-hoi");
  if (code.startsWith("TWĐTN")) return decided("trung-uong-doan-thanh-nien");
  const [, office = "", level = ""] = /^(.*?)(TU|QU|HU|TXU|ThU)(?=\p{Lu}*$)/u.exec(code) ?? [];
  if (level === "TU" && code.endsWith("TU")) return ofCity(office, own);
  if (level && office === "") return ofDistrict(code, level, own, committees);
  const [council] = /^(?:UBND|HĐND)(?=-|$)/.exec(code) ?? [];
  if (council) return ofCouncil(council, own);
  if (code === "ĐU") return undecided("dang-uy");
  if (code === "CB") return undecided("chi-bo");
  return undecided(null);
}

function ofCity(office: string, own: Own): IssuerReading {
  const prefix = office === "" ? "" : OFFICES[office];
  if (prefix === undefined) return undecided(null);
  if (!own) return undecided(prefix ? null : "thanh-uy");
  const issuer = prefix ? `${prefix}-thanh-uy-ha-noi` : "thanh-uy-ha-noi";
  return { issuer, decided: true, sure: false, candidates: [issuer] };
}

const KINDS: Record<string, string> = { QU: "quan", HU: "huyen", TXU: "thi-xa", ThU: "thi-xa" };
const COMMITTEES: Record<string, string> = {
  QU: "quan-uy",
  HU: "huyen-uy",
  TXU: "thi-uy",
  ThU: "thi-uy",
};

function ofDistrict(code: string, level: string, own: Own, committees: Committees): IssuerReading {
  const kind = KINDS[level];
  const initials = fold(code.slice(level.length));
  if (initials === "") {
    const fits = own?.names.kind === kind ? own : undefined;
    return undecided(COMMITTEES[level] ?? null, fits ? [committeeSlug(fits)] : []);
  }
  const named = committees.filter(
    ({ names }) => names.kind === kind && initialsOf(names.name) === initials,
  );
  const [only] = named;
  if (only && named.length === 1) return decided(committeeSlug(only));
  return undecided(COMMITTEES[level] ?? null, named.map(committeeSlug));
}

/** `th` of `Tây Hồ`. */
const initialsOf = (name: string) =>
  fold(name)
    .split(" ")
    .map((word) => word[0])
    .join("");

function ofCouncil(code: string, own: Own): IssuerReading {
  const prefix = fold(code);
  if (!own) return undecided(prefix);
  const { slug, names } = own;
  return undecided(prefix, [`${prefix}-thanh-pho-ha-noi`, `${prefix}-${names.kind}-${slug}`]);
}
