import { type FileList, parseList } from "../fileList.ts";
import type { Release } from "../keptReleases.ts";
import { isReleaseName } from "../releaseName.ts";
import { refusal } from "./refusal.ts";
import type { Session } from "./session.ts";

/** What a server tells when it has given us the lock. */
export interface Opening {
  /** The number of the lock. */
  number: number;
  releases: Release[];
  current?: string;
  former?: FileList;
}

/** Hears the server out. Throws a `PublishError` where it refuses. */
export async function openingOf(session: Session, named: string): Promise<Opening> {
  const opening: Opening = { number: 0, releases: [] };
  for (let line = await session.line(); line !== "list"; line = await session.line()) {
    const [word, value = "", previous] = line.split(" ");
    if (word === "number") opening.number = Number(value);
    else if (word === "current") opening.current = value;
    else if (word === "release" && isReleaseName(value)) {
      opening.releases.push(previous ? { name: value, previous } : { name: value });
    } else if (word === "bad") throw refusal(line, named);
  }
  const lines: string[] = [];
  for (let line = await session.line(); line !== "."; line = await session.line()) {
    lines.push(`${line}\n`);
  }
  const former = parseList(lines.join(""));
  return former ? { ...opening, former } : opening;
}
