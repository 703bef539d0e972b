import { fold } from "../../text/fold.ts";
import type { Section } from "../../validate/schema/registry.ts";
import type { Evidence, Field, Layout, Page } from "../model.ts";
import { found, unknown } from "./field.ts";

/**
 * The section whose name or one of whose `labels` the page prints, or states of itself. Printed names
 * of no section of ours leave it open, and so do those of different ones; it may be left out.
 */
export function decideSection(
  page: Page,
  layout: Layout,
  sections: readonly Section[],
): Field<string> {
  const stated = page.stated.filter(({ name }) => name === "section");
  const printed: Evidence[] = [
    ...layout.sections,
    ...stated.map(({ value, line }) => ({ line, literal: value })),
  ];
  const known = printed.flatMap((evidence) => {
    const section = sectionOf(evidence.literal, sections);
    return section ? [{ ...evidence, value: section.slug }] : [];
  });
  const slugs = [...new Set(known.map(({ value }) => value))];
  const [first] = known;
  if (first && slugs.length === 1) return found("section", first.value, true, first);
  const evidence = first ?? printed[0];
  const note = first
    ? "trang in tên của nhiều chuyên mục"
    : evidence && "tên này không ứng với chuyên mục nào trong sections.yaml";
  return unknown("section", { alternatives: slugs, evidence, note });
}

function sectionOf(label: string, sections: readonly Section[]): Section | undefined {
  const wanted = key(label);
  if (wanted === "") return undefined;
  return sections.find(({ name, labels = [] }) => [name, ...labels].some((l) => key(l) === wanted));
}

/** `đảng đoàn thể`, `ĐẢNG - ĐOÀN THỂ` and the same printed twice on one line are one label. */
function key(label: string): string {
  const words = fold(label.slice(0, 300))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const half = words.slice(0, (words.length - 1) / 2);
  return words === `${half} ${half}` ? half : words;
}
