import type { Page } from "../model.ts";

/** What an input holds, before it is known by which name it was given. */
export type Opened = Omit<Page, "file">;
