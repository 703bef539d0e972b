import { cannotWrite } from "../diskTrouble.ts";
import { isHeld } from "../lock.ts";
import { isForeign } from "../openFolder.ts";
import { PublishError } from "../publishError.ts";
import { isOfOthers } from "../stateOnDisk.ts";

/** What the system says in English, by its codes. */
const COMPLAINTS: readonly [RegExp, string][] = [
  [/No space left on device/i, "ENOSPC"],
  [/Disk quota exceeded/i, "EDQUOT"],
  [/Read-only file system/i, "EROFS"],
  [/Permission denied/i, "EACCES"],
  [/Operation not permitted/i, "EPERM"],
  [/Not a directory/i, "ENOTDIR"],
];

/** An answer of the server that is not "ok", in words for whoever publishes. */
export function refusal(answer: string, named: string): PublishError {
  const [, word, ...rest] = answer.split(" ");
  const said = rest.join(" ").trim();
  if (word === "foreign") return isForeign(named);
  if (word === "current") return isOfOthers(`${named}/current`);
  if (word === "held") {
    return isHeld({ pid: Number(rest[0]), host: rest[1] ?? "" }, `${named}/.xuat-ban/khoa/*`);
  }
  if (word === "write") return writingFailed(said, named);
  return new PublishError(`Máy chủ trả lời lạ: ${answer}`);
}

/** A program could not write on the server and said so. */
export function writingFailed(said: string, named: string): PublishError {
  const code = COMPLAINTS.find(([words]) => words.test(said))?.[1] ?? "";
  return cannotWrite(named, { code, message: said, path: "" });
}
