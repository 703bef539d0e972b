import type { NewsSource } from "../../validate/schema/registry.ts";
import type { Candidate, Evidence, Field, Layout, Page } from "../model.ts";
import { pageAddress, printedAddress } from "./address.ts";
import { found, unknown } from "./field.ts";
import { hostsIn, sourceNamedIn, sourceOfHost, sourceOfMark, sourceOfName } from "./sourceNames.ts";

/** What a page of unknown source may be put under; see sources.yaml. */
const UNKNOWN_SOURCE = "Trang nguồn chưa rõ";

/**
 * `source.name` and `source.url`: the source is told by the page's own address, its agency mark, the
 * name of the site that it states, and the mark of a reprint, in this order. Where two of them name
 * different sources the first stands, not surely, with the others beside it.
 */
export function decideSource(
  page: Page,
  layout: Layout,
  sources: readonly NewsSource[],
): [name: Field<string>, url: Field<string>] {
  const address = decideAddress(page, layout);
  return [decideName(page, layout, address, sources), address];
}

function decideName(
  page: Page,
  layout: Layout,
  address: Field<string>,
  sources: readonly NewsSource[],
): Field<string> {
  const signs = signsOf(page, layout, address, sources);
  const named = signs.flatMap(({ source, ...sign }) =>
    source ? [{ ...sign, value: source.name }] : [],
  );
  const [first] = named;
  if (!first) return unnamed(signs[0], sources);
  const others = [...new Set(named.map(({ value }) => value))].filter((v) => v !== first.value);
  const note = others.length > 0 ? "dấu hiệu trên trang nói khác nhau; có thể là bài đăng lại" : "";
  return found("source.name", first.value, others.length === 0, first, {
    alternatives: others,
    note: note || undefined,
  });
}

/** Words that tell of a source, and the source that they mean where it is a known one. */
interface Sign extends Evidence {
  source: NewsSource | undefined;
}

function signsOf(
  page: Page,
  { agencyMark, reprint }: Layout,
  address: Field<string>,
  sources: readonly NewsSource[],
): Sign[] {
  const signs: Sign[] = [];
  const add = (evidence: Evidence, source: NewsSource | undefined) =>
    signs.push({ line: evidence.line, literal: evidence.literal, source });
  const { value, line, literal } = address;
  const host = value === null ? undefined : hostsIn(value)[0];
  if (host && line !== null && literal !== null) {
    add({ line, literal }, sourceOfHost(host, sources));
  }
  if (agencyMark) add(agencyMark, sourceOfMark(agencyMark.literal, sources));
  for (const entry of page.stated.filter(({ name }) => name === "site")) {
    add(entry, sourceOfName(entry.value, sources) ?? sourceNamedIn(entry.value, sources));
  }
  if (reprint) add(reprint, sourceNamedIn(reprint.literal, sources));
  return signs;
}

function unnamed(sign: Evidence | undefined, sources: readonly NewsSource[]): Field<string> {
  const alternatives = sources.some(({ name }) => name === UNKNOWN_SOURCE) ? [UNKNOWN_SOURCE] : [];
  if (!sign) {
    const note = "trang không cho biết đã đăng ở đâu";
    return unknown("source.name", { alternatives, note });
  }
  const note = `"${sign.literal}" chưa có trong sources.yaml; thêm vào đó nếu là nguồn mới`;
  return unknown("source.name", { alternatives, note, evidence: sign });
}

/** The page's own address; where it has none, that of the original which a reprint mark names. */
function decideAddress(page: Page, { urls, reprint }: Layout): Field<string> {
  const stated = page.stated.filter(({ name }) => name === "url");
  const printed = (evidences: readonly Evidence[]): Candidate[] =>
    evidences.map((evidence) => ({ ...evidence, value: printedAddress(evidence.literal) ?? "" }));
  const ofReprint = urls.filter(({ line }) => line === reprint?.line);
  const own: Candidate[] = [
    ...stated.map(({ value, line, literal }) => ({ value, line, literal })),
    ...printed(urls.filter(({ line }) => line !== reprint?.line)),
  ];
  return settled(own) ?? settled(printed(ofReprint)) ?? unknown("source.url");
}

function settled(candidates: readonly Candidate[]): Field<string> | undefined {
  const usable = candidates.flatMap(({ value, ...evidence }) => {
    const cleaned = pageAddress(value);
    return cleaned ? [{ ...cleaned, ...evidence }] : [];
  });
  const [first] = usable;
  if (!first) return undefined;
  const alternatives = [...new Set(usable.map(({ address }) => address))];
  const note = first.dropped.length > 0 ? `đã bỏ ${first.dropped.join(", ")}` : undefined;
  const sure = alternatives.length === 1;
  return found("source.url", first.address, sure, first, { alternatives, note });
}
