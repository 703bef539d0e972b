import { slugify } from "../text/fold.ts";
import { type Committees, classOf, committeeSlug } from "./committees.ts";
import { CITIES, PROVINCES } from "./provinces.ts";

/** Bodies that are alone in their class. */
const SINGLE = [
  "trung-uong",
  "quan-uy-trung-uong",
  "dang-uy-cong-an-trung-uong",
  "quoc-hoi",
  "uy-ban-thuong-vu-quoc-hoi",
  "chinh-phu",
  "thu-tuong-chinh-phu",
  "chu-tich-nuoc",
  "thanh-uy-thanh-pho-ho-chi-minh",
  ...CITIES.map((city) => `thanh-uy-${slugify(city)}`),
  ...PROVINCES.map((province) => `tinh-uy-${slugify(province)}`),
];

/** Bodies of which there are too many to list: ministries, councils, committees of communes. */
const MANY =
  /^(?:bo|(?:ubnd|hdnd)-(?:thanh-pho|tinh|quan|huyen|thi-xa|xa|phuong|thi-tran)|dang-uy|chi-bo)-./;
/** Offices and boards, of the body named after them. */
const OFFICE =
  /^(?:van-phong|ban-to-chuc|ban-tuyen-giao(?:-va-dan-van)?|ban-dan-van|ban-noi-chinh|ban-kinh-te|uy-ban-kiem-tra)-/;

/** What the slug of an issuer tells: `class` for one that names no body of its class (`quan-uy`). */
export type IssuerForm = "known" | "class" | "unknown";

/** Whether `issuer` names a body that gives documents, as far as its slug tells. */
export function issuerForm(issuer: string, committees: Committees): IssuerForm {
  if (classOf(issuer) === issuer) return "class";
  if (knownIssuers(committees).includes(issuer) || MANY.test(issuer)) return "known";
  const whose = issuer.replace(OFFICE, "").replace(/^trung-uong-dang$/, "trung-uong");
  if (whose === issuer) return "unknown";
  return issuerForm(whose, committees);
}

/** Slugs of the bodies that can be listed: those alone in their class, and the districts' committees. */
export function knownIssuers(committees: Committees): string[] {
  return [...SINGLE, ...committees.map(committeeSlug)];
}
