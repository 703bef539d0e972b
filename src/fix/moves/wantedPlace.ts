import { parseDate } from "../../read/date.ts";
import { articlePath, parseArticlePath, properPath } from "../../validate/articlePath.ts";
import { isUnnamed, slugOfTitle } from "../../validate/freePath.ts";
import { hasOpenPlace } from "../../validate/openPlaces.ts";
import { MAX_LENGTH, shortSlug } from "../../validate/rules/cleanSlug.ts";
import { dissolvedDistrict } from "../../validate/rules/dissolvedDistrict.ts";
import { termMatchesDate } from "../../validate/rules/termMatchesDate.ts";
import type { textJudge } from "../context.ts";
import type { FixContext } from "../model.ts";
import type { OpenFile } from "../openFile.ts";

/** What says that the day itself may be wrong: then the file's name may be what is right. */
const DOUBTS = [termMatchesDate.id, dissolvedDistrict.id];

/**
 * Where an article that stands wrong should stand, by its district and day. Undefined where it stands
 * right, where these are unknown or doubtful, and where no short name comes of its name by itself.
 */
export function wantedPlace(
  file: OpenFile,
  context: FixContext,
  judge: ReturnType<typeof textJudge>,
): string | undefined {
  const proper = placeOf(file, context);
  if (!proper || articlePath(proper) === file.path) return undefined;
  const kept = parseArticlePath(file.path)?.slug === proper.slug;
  if (!kept && proper.slug.length > MAX_LENGTH) return undefined;
  const { messages } = judge(file.path, file.text);
  const doubtful = messages.some(({ rule }) => DOUBTS.includes(rule));
  return doubtful ? undefined : articlePath(proper);
}

/**
 * Where a draft of the inbox would stand, one without a name of its own by its title; undefined while
 * something of it is open.
 */
export function placeOfDraft(file: OpenFile, context: FixContext): string | undefined {
  const proper = hasOpenPlace(file.data) ? undefined : placeOf(file, context);
  if (!proper) return undefined;
  const titled = isUnnamed(proper.slug) ? slugOfTitle(String(file.data.title)) : undefined;
  return articlePath({ ...proper, slug: titled ?? shortSlug(proper.slug) });
}

function placeOf({ path, data }: OpenFile, { registry, offset }: FixContext) {
  const { district, date } = data;
  if (typeof date !== "string" || offset === undefined) return undefined;
  const known = registry.districtSlugs.find((slug) => slug === district);
  const day = parseDate(date, offset)?.day;
  return known && day ? properPath(path, known, day) : undefined;
}
