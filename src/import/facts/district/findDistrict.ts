import type { Registry } from "../../../validate/rule.ts";
import type { District } from "../../../validate/schema/registry.ts";
import type { Field } from "../../model.ts";
import { found, unknown } from "../field.ts";
import type { Passage } from "../passage.ts";
import { clashes, doubtAbout } from "./doubts.ts";
import { flaggedDistrict } from "./flagged.ts";
import { judgeBody } from "./judgeBody.ts";
import { judgeFront } from "./judgeFront.ts";
import { judgePortal } from "./judgePortal.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { namelessIn } from "./nameless.ts";
import { type NameTable, nameTable } from "./names.ts";
import { portalOf } from "./portal.ts";
import { hasNoAccents, slugMentionsIn } from "./slugs.ts";
import { standingsOf } from "./standing.ts";
import type { Case, Verdict } from "./verdict.ts";

/**
 * The district whose committee the page is about, as the slug of its file in the registry. Title and lead
 * weigh most, then captions and body, the portal's host, the words of an address or file name. Kind, name
 * and day must agree: a ward or commune of the same name, a district of the same name in another
 * province, a committee of another kind are not the district. Two that act are a question: null, with both
 * as alternatives. `day` is the day of the page, if known; `flag` is what the editor says.
 */
export function findDistrict(
  passages: readonly Passage[],
  { districts }: Pick<Registry, "districts">,
  { day, flag }: { day?: string; flag?: string } = {},
): Field<string> {
  const read = readDistrict(passages, districts, day);
  return flag === undefined ? read : flaggedDistrict(flag, read, districts);
}

function readDistrict(
  passages: readonly Passage[],
  districts: ReadonlyMap<string, District>,
  day: string | undefined,
): Field<string> {
  const names = nameTable([...districts.values()]);
  const mentions = passages.flatMap((passage) => mentionsOf(passage, names));
  const matter: Case = {
    standings: standingsOf(mentions),
    nameless: namelessIn(passages, names),
    kindOf: (slug) => districts.get(slug)?.names.kind,
    portal: portalOf(passages, names),
  };
  const verdict = judgePortal(judgeFront(matter) ?? judgeBody(matter), matter);
  const district = verdict?.slug === undefined ? undefined : districts.get(verdict.slug);
  if (!verdict || !district) return verdict ? asked(verdict) : ambiguous(mentions);
  const { nameless } = matter;
  const doubt = doubtAbout({ district, mentions, nameless, passages, day });
  const acting = mentions.some(
    ({ slugs, tie }) => slugs[0] === district.slug && (tie === "acts" || tie === "post"),
  );
  if (!acting && (clashes(district, nameless) || tooLate(district, day)))
    return asked({ ...verdict, others: [district.slug, ...verdict.others], note: doubt });
  const { evidence, others, note } = verdict;
  return found("district", district.slug, verdict.sure && doubt === undefined, evidence, {
    alternatives: others,
    note: doubt ?? note,
  });
}

function mentionsOf(passage: Passage, names: NameTable): Mention[] {
  const { place, text } = passage;
  if (place === "site") return [];
  if (place === "url" || hasNoAccents(text)) return slugMentionsIn(passage, names.districts);
  const mentions = mentionsIn(passage, names);
  if (place !== "file" || mentions.length > 0) return mentions;
  return slugMentionsIn(passage, names.districts);
}

function tooLate({ dissolved }: District, day: string | undefined): boolean {
  return dissolved !== undefined && day !== undefined && day >= dissolved.day;
}

function asked({ evidence, others, note }: Verdict): Field<string> {
  return unknown("district", { alternatives: [...new Set(others)], note, evidence });
}

/** A name that several districts share (`Từ Liêm`) or one of another kind (`thị xã Hà Đông`) leaves a choice. */
function ambiguous(mentions: readonly Mention[]): Field<string> {
  const shared = mentions.find(({ slugs }) => slugs.length > 1);
  const named = shared ?? mentions.find(({ tie }) => tie === "wrong-unit");
  const note = shared
    ? "tên này nay là của nhiều quận, huyện"
    : named
      ? "loại (quận, huyện, thị xã) không khớp với sổ bộ"
      : "không thấy tên quận, huyện, thị xã nào trong sổ bộ";
  return unknown("district", { alternatives: named?.slugs ?? [], note, evidence: named });
}
