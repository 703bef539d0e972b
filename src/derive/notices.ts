import type { Article } from "../model.ts";
import { dateNotices, rightsNotices, words } from "./words.ts";

/** In words: what may be shared of an article, where its date comes from, why it is dated after the closure. */
export function noticesOf({ rights, dateBasis, afterClosure }: Article): string[] {
  const closure = afterClosure && `${words.afterClosure}: ${afterClosure}`;
  return [rightsNotices[rights], dateNotices[dateBasis], closure].filter(
    (notice) => notice !== undefined,
  );
}
