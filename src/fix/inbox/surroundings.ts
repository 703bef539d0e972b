import type { Known } from "../../markdown/targetFindings.ts";
import type { ContentFiles } from "../../read/listFiles.ts";
import type { Look } from "../lookAt.ts";
import type { FixContext } from "../model.ts";
import type { Followed } from "../moves/followMoves.ts";
import type { Standing } from "../moves/planMoves.ts";

/** The content folder, and what of it is going to move before any draft does. */
export interface Surroundings {
  root: string;
  files: ContentFiles;
  present: readonly string[];
  looks: readonly Look[];
  followed: Followed;
  context: FixContext;
}

/** What a draft can link to and show once articles and images have moved. */
export function knownAfter({ files, looks, followed }: Surroundings): Known {
  const place = (path: string) => followed.moved.paths.get(path.normalize("NFC")) ?? path;
  const published = looks.filter((look) => look.published).map(({ path }) => place(path));
  return { articles: new Set(published), images: new Set(files.images.map(place)) };
}

/** Where the articles stand then, and which addresses are theirs. */
export function standingsAfter({ looks, followed }: Surroundings): Standing[] {
  const moves = new Map(followed.articles.map((move) => [move.from, move]));
  return looks.map(({ path, aliases, published }) => {
    const { to = path, alias } = moves.get(path) ?? {};
    return { path: to, aliases: alias ? [...aliases, alias] : aliases, published };
  });
}

/** The paths of everything there is then. */
export function presentAfter({ present, followed: { articles } }: Surroundings): string[] {
  const gone = new Set(articles.map(({ from }) => from));
  return [...present.filter((path) => !gone.has(path)), ...articles.map(({ to }) => to)];
}
