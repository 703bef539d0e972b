import type { Known, Proposal } from "./model.ts";
import { type Name, namesIn } from "./names.ts";
import { ELSEWHERE, type Office, officesIn } from "./offices.ts";
import { type Passage, passagesOf } from "./passages.ts";

/** Offices one after another that are held by one person. */
interface Role {
  start: number;
  end: number;
  offices: Office[];
}

const HONORIFIC = "(?:(?:các\\s)?(?:đồng\\s?chí|đ/c|ông|bà)\\s+)";
const BESIDE = /^(?:\s*,\s*|\s+)(?:(?:và|kiêm|đồng\sthời(?:\slà)?|vừa\slà)\s+)?$/iu;
const DIRECT = new RegExp(`^\\s+(?:là\\s+)?${HONORIFIC}?$`, "iu");
const LOOSE = new RegExp(`^\\s*[,–—-]\\s*${HONORIFIC}?$`, "iu");
const ADDRESSED = new RegExp(`${HONORIFIC}$`, "iu");
const BEHIND =
  /^\s*[,(–—-]\s*(?:(?:hiện|nay|khi\sấy)\s+)?(?:(?:vừa\s)?là\s+)?$|^\s+(?:hiện\s)?là\s+$/iu;
const STRANGER =
  /(?<![\p{L}\p{M}])(?:[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị\sxã|[Tt]hành\sphố)\s(?=\p{Lu})/gu;
/** More than stands between a name and its office. */
const GAP = 40;

/**
 * The persons whom a Markdown or plain text names with an office of ours, each time it does; `first`
 * is the number of its first line. Offices in wards, other provinces, or of no known body, and names
 * without an office beside them, are passed over.
 */
export function proposePeople(text: string, known: Known, first = 1): Proposal[] {
  return passagesOf(text, first).flatMap((passage) => inPassage(passage, known));
}

function inPassage({ text, line }: Passage, known: Known): Proposal[] {
  const offices = officesIn(text, known);
  if (offices.length === 0) return [];
  const roles = rolesOf(text, offices);
  const names = namesIn(text, offices, known);
  const taken = new Set<Role>();
  const strange = hasStranger(text, offices, known);
  return names.flatMap((name) => {
    const before = roles.findLast(({ end }) => end <= name.start);
    const next = roles.find(({ start }) => start >= name.end);
    const found = choose(text, name, before, next, names, taken);
    if (!found) return [];
    taken.add(found.role);
    return proposal({ text, line }, name, found, strange);
  });
}

/** Which office is the person's, and whether the words can be read in this way only. */
function choose(
  text: string,
  name: Name,
  before: Role | undefined,
  next: Role | undefined,
  names: readonly Name[],
  taken: ReadonlySet<Role>,
): { role: Role; sure: boolean } | undefined {
  const free = (role: Role | undefined): role is Role => role !== undefined && !taken.has(role);
  const gap = (from: number, to: number) => (to - from < GAP ? text.slice(from, to) : "…");
  const ahead = before ? gap(before.end, name.start) : "…";
  const addressed = ADDRESSED.test(ahead);
  if (free(before) && DIRECT.test(ahead)) {
    const bare = !addressed && before.offices.at(-1)?.named === false;
    // "Quận ủy Ngô Quyền" is a committee, "Huyện ủy Vũ Thư Nguyễn …" another's secretary.
    if (bare && (name.name.split(" ").length < 3 || !name.sure)) return undefined;
    return { role: before, sure: name.sure };
  }
  const claimed = (role: Role) =>
    names.some(({ start }) => start >= role.end && DIRECT.test(gap(role.end, start)));
  if (free(next) && BEHIND.test(gap(name.end, next.start)) && !claimed(next)) {
    return { role: next, sure: name.sure };
  }
  return free(before) && LOOSE.test(ahead)
    ? { role: before, sure: addressed && name.sure }
    : undefined;
}

function proposal(
  { text, line }: Passage,
  { name, start, end }: Name,
  { role, sure }: { role: Role; sure: boolean },
  strange: boolean,
): Proposal[] {
  const owner = ownerOf(role.offices);
  if (!owner?.body || (strange && !owner.named)) return [];
  const from = Math.min(start, role.start);
  const last = role.offices.at(-1);
  const words = (a: number, b: number) => text.slice(a, b).replace(/\s+/g, " ").trim();
  return [
    {
      name,
      role: words(role.start, last ? last.placeAt : role.end),
      body: owner.body,
      literal: words(from, Math.max(end, role.end)),
      line: line + text.slice(0, from).split("\n").length - 1,
      sure: sure && !strange,
    },
  ];
}

/** The office that tells the body: the lowest; undefined where that is open or not ours. */
function ownerOf(offices: readonly Office[]): Office | undefined {
  if (offices.some(({ body }) => body === ELSEWHERE)) return undefined;
  const ours = offices.filter(({ level }) => level >= 0 && level <= 2);
  const lowest = Math.max(...ours.map(({ level }) => level));
  const owners = ours.filter(({ level }) => level === lowest);
  const bodies = new Set(owners.map(({ body }) => body));
  return bodies.size === 1 ? (owners.find(({ named }) => named) ?? owners[0]) : undefined;
}

function rolesOf(text: string, offices: readonly Office[]): Role[] {
  const roles: Role[] = [];
  for (const office of offices) {
    const last = roles.at(-1);
    if (last && BESIDE.test(text.slice(last.end, office.start))) {
      last.offices.push(office);
      last.end = office.end;
    } else roles.push({ start: office.start, end: office.end, offices: [office] });
  }
  return roles;
}

/** True where the sentence speaks of another place as well, so that `Huyện ủy` may be that one's. */
function hasStranger(
  text: string,
  offices: readonly Office[],
  { places, district }: Known,
): boolean {
  const own = places.find(({ slug }) => slug === district)?.name;
  return [...text.matchAll(STRANGER)].some(({ index, 0: kind }) => {
    if (offices.some(({ start, end }) => index >= start && index < end)) return false;
    const rest = text.slice(index + kind.length, index + kind.length + GAP);
    return ![own, "Hà Nội"].some((name) => name !== undefined && rest.startsWith(name));
  });
}
