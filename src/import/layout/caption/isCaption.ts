import type { Known } from "../known.ts";
import { endsWithFullStop, endsWithStop, hasInnerStop, opensAsLead } from "../prose.ts";
import { countWords, keyOf } from "../row.ts";
import { splitCredit } from "./credit.ts";
import { REPORTING, TELLING } from "./telling.ts";
import { DOING, DOING_WITH_STOP, SCENE, SUBJECT } from "./words.ts";

const MOST_WORDS = 45;
const MOST_WORDS_WITH_STOP = 30;
/** Of guests a sentence is a caption; of a person by name it is news that he came. */
const GUESTS =
  /^(?:các |đông đảo )?(?:đồng chí )?đại biểu (?:về |tới |đến )?(?:tham )?dự(?= \p{L})/iu;
const NAME_FIRST = /^(?:\p{Lu}[\p{Ll}\p{M}]{0,6} ){2,4}(?=\p{Ll})/u;

/**
 * True where the words show that a line is the caption of a picture: a scene, a credit, or somebody at
 * something a picture can show. A whole sentence counts only where it says no more than that.
 */
export function isCaption(text: string, known: Known): boolean {
  if (splitCredit(text) !== undefined) return true;
  const words = countWords(text);
  if (words > MOST_WORDS || hasInnerStop(text) || opensAsLead(text)) return false;
  if (SCENE.test(text)) return isShown(text, words);
  if (/[?!:,]$|;/u.test(text) || !opensWithPerson(text, known)) return false;
  if (endsWithStop(text)) return endsWithFullStop(text) && isShownWithStop(text, words);
  return !TELLING.test(text) && (DOING.test(text) || isPortrait(text));
}

/** True for lines that show a scene or name a photographer: never a headline. */
export function isSceneLine(text: string): boolean {
  return SCENE.test(text) || splitCredit(text) !== undefined;
}

function isShown(text: string, words: number): boolean {
  return !endsWithStop(text) || (words <= MOST_WORDS_WITH_STOP && !REPORTING.test(text));
}

function isShownWithStop(text: string, words: number): boolean {
  if (words > MOST_WORDS_WITH_STOP || REPORTING.test(text)) return false;
  const doing = DOING_WITH_STOP.exec(text) ?? GUESTS.exec(text);
  if (!doing) return false;
  const after = text.slice(doing.index + doing[0].length);
  return countWords(after) <= 12 && !after.includes(",");
}

function opensWithPerson(text: string, known: Known): boolean {
  if (SUBJECT.test(text)) return true;
  const name = NAME_FIRST.exec(text)?.[0];
  if (name === undefined || known.places.has(keyOf(name))) return false;
  return DOING.exec(text)?.index === name.length;
}

/** `Đồng chí Trần Văn Thử, Bí thư Huyện ủy`: a person with an office, and nothing else. */
function isPortrait(text: string): boolean {
  return /^(?:đồng chí|đ\/c|ông|bà) (?:\p{Lu}[\p{L}\p{M}]* ){1,4}\p{Lu}[\p{L}\p{M}]*\s?[,–-]/iu.test(
    text,
  );
}
