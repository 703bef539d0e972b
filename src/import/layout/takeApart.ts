import type { Registry } from "../../validate/rule.ts";
import type { Layout, Page } from "../model.ts";
import { takeOffAddresses } from "./addresses.ts";
import { cutAgencyMark } from "./agencyMark.ts";
import { decideBody } from "./bodyRoles.ts";
import { collect } from "./collect.ts";
import { decideEnding } from "./ending.ts";
import { decideHead } from "./head.ts";
import { statedTitles } from "./headline.ts";
import { knownWords } from "./known.ts";
import { cutLastParagraph } from "./lastParagraph.ts";
import { takeOffLeftovers } from "./leftovers.ts";
import { takeOffOutsideMain } from "./outsideMain.ts";
import { rowsOf } from "./row.ts";
import { newSheet } from "./sheet.ts";
import { takeOffBelow } from "./tail.ts";
import { findTitle } from "./title.ts";

/**
 * What every block of a page is: headline, day, author, section, text, captions, or furniture. Each pass
 * decides some rows and leaves the others to the next; no letter of the page is lost. What the page does
 * not print is missing from the layout. Words stay as printed but for white space.
 */
export function takeApart(
  page: Page,
  registry: Pick<Registry, "sources" | "districts" | "sections">,
): Layout {
  const sheet = newSheet(rowsOf(page), page.stated, knownWords(registry));
  const titles = statedTitles(sheet);
  takeOffLeftovers(sheet);
  takeOffAddresses(sheet);
  takeOffOutsideMain(sheet, titles);
  findTitle(sheet, titles);
  decideHead(sheet);
  takeOffBelow(sheet);
  decideEnding(sheet);
  cutLastParagraph(sheet);
  decideBody(sheet);
  cutAgencyMark(sheet);
  return collect(sheet);
}
