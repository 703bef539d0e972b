import type { FileList } from "./fileList.ts";
import type { Release } from "./keptReleases.ts";
import type { Plan } from "./planRelease.ts";

/** Where a site is published, here or on a server, held by us until `close`. */
export interface Target {
  /** As whoever publishes has written it. */
  named: string;
  /** Complete releases, in any order. */
  releases: readonly Release[];
  /** The release that readers are shown, if any. */
  current?: string;
  /** The files of that release; missing where its list is lost. */
  former?: FileList;
  /** The files of an old release from which the new one is made. */
  spare?: FileList;
  /** Prepares a release by `plan`; `make` makes its new files in the folder that it is given. */
  fill(plan: Plan, make: (folder: string) => Promise<void>): Promise<void>;
  /** Puts what was prepared among the releases. */
  place(name: string, list: FileList): Promise<void>;
  /** Shows readers the release `name`, at once. */
  show(name: string): Promise<void>;
  /** Removes releases; the first of them may serve as the next one's `spare`. */
  drop(names: readonly string[]): Promise<void>;
  /** Clears away what is not done, and lets others in. */
  close(): Promise<void>;
}
