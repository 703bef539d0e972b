import type { Span } from "../read/yaml.ts";
import type { Registry } from "../validate/rule.ts";
import type { articleSchema } from "../validate/schema/article.ts";
import type { OpenFile } from "./openFile.ts";

/** A change of a file's text: `text` takes the place of what stands in the span. */
export interface Edit extends Span {
  text: string;
}

/** Something mended, and what the report says of it, in Vietnamese. */
export interface Mend {
  /** What kind of thing it is: `ngày viết theo ISO`. */
  what: string;
  /** What stood there and what stands there now, where they can be shown. */
  before?: string;
  after?: string;
  /** What an editor might still want to look at. */
  note?: string;
  edits: readonly Edit[];
}

/** A mend after its edits were made: a line of the report. Lines are those before the command. */
export interface Change extends Omit<Mend, "edits"> {
  line: number;
}

/** What fixes know beside the file. */
export interface FixContext {
  registry: Registry;
  schema: ReturnType<typeof articleSchema>;
  /** The site's clock in minutes east of UTC; undefined where site.yaml cannot be read. */
  offset: number | undefined;
}

/**
 * One kind of thing that has one right answer. It says nothing of a file in which the answer is
 * right already, or in which there may be two.
 */
export interface Fix {
  id: string;
  /** Top-level keys whose values may read otherwise afterwards; a fix that changes another is not made. */
  touches: readonly string[] | "any";
  mend(file: OpenFile, context: FixContext): Mend[];
}

/** A file that goes to another place; `alias` is the address by which readers knew it. */
export interface Move {
  from: string;
  to: string;
  alias?: string;
}

/** Something that looks mendable and was left alone, and why, in Vietnamese. */
export interface Left {
  file: string;
  reason: string;
}

/** A file of text to be written: where it stood, what it held then, and what it is to hold. */
export interface Write {
  path: string;
  /** Where it is to stand, if elsewhere. */
  to?: string;
  before: Uint8Array;
  text: string;
  changes: readonly Change[];
  /** Its links follow files that move: it is written only together with them. */
  follows: boolean;
}

/** All that `check --fix` is going to do. Paths are relative to the content folder. */
export interface Plan {
  writes: readonly Write[];
  /** Images and originals, which move unread. */
  carries: readonly Move[];
  left: readonly Left[];
}
