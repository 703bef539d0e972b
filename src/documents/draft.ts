import type { NumberAlone } from "./numberAlone.ts";
import type { Sign } from "./sign.ts";
import type { Sitting } from "./sitting.ts";

/** A citation that is being read; places are those of the composed text. */
export interface Draft {
  index: number;
  end: number;
  kind: string | null;
  /** False where word and abbreviation disagree, or neither is plain. */
  kindSure: boolean;
  sign?: Sign;
  alone?: NumberAlone;
  sitting?: Sitting;
  /** Place of the word for the kind: all items of one list have the same. */
  list: number;
  /** What stands between the word for the kind and the sign. */
  middle?: { words?: string; ordinal?: string; day?: string };
}
