import { articleAddress, parseArticlePath } from "../../validate/articlePath.ts";
import type { Look } from "../lookAt.ts";
import type { Left, Move } from "../model.ts";
import { planMoves, type Standing } from "./planMoves.ts";
import type { Moved } from "./rewriteLinks.ts";

/** Articles and images that move, and the files whose links follow them. */
export interface Followed {
  articles: readonly Move[];
  left: readonly Left[];
  moved: Moved;
}

/**
 * Plans the moves of articles so that no link is lost: an article stays where it is while another file
 * links to it whose links cannot be made to follow. `fixed` is a file with links of its own that no fix
 * rewrites: the about text.
 */
export function followMoves(
  looks: readonly Look[],
  present: readonly string[],
  images: readonly Move[],
  fixed: readonly { path: string; mentions: readonly string[] }[],
): Followed {
  const stubborn = [...fixed, ...looks.filter(({ canFollow }) => !canFollow)];
  const linkedFrom = new Map(
    stubborn.flatMap(({ path, mentions }) => mentions.map((mention) => [mention, path] as const)),
  );
  const held = new Map(
    looks.flatMap((look) => {
      const reason = look.wanted === undefined ? undefined : reasonToStay(look, linkedFrom);
      return reason === undefined ? [] : [[look.path, reason] as const];
    }),
  );
  const standings = looks.map(
    (look): Standing => (held.has(look.path) ? { ...look, wanted: undefined } : look),
  );
  const { moves, left } = planMoves(standings, present);
  const stays = [...held].map(([file, reason]) => ({ file, reason }));
  return { articles: moves, left: [...left, ...stays], moved: movedBy(moves, images, present) };
}

function reasonToStay(
  { path, held }: Look,
  linkedFrom: ReadonlyMap<string, string>,
): string | undefined {
  const holder = linkedFrom.get(path.normalize("NFC"));
  if (held !== undefined || holder === undefined) return held;
  return `${holder} có liên kết tới bài này mà máy không đổi theo được`;
}

function movedBy(
  articles: readonly Move[],
  images: readonly Move[],
  present: readonly string[],
): Moved {
  const known = new Set(present.map((path) => path.normalize("NFC")));
  const addresses = articles.flatMap(({ from, to }): [string, string][] => {
    const [before, after] = [from, to].map((path) => parseArticlePath(path));
    if (!before || !after) return [];
    const pair = [articleAddress(before).normalize("NFC"), articleAddress(after)] as const;
    return pair[0] === pair[1] ? [] : [[...pair]];
  });
  return {
    paths: new Map([...articles, ...images].map(({ from, to }) => [from.normalize("NFC"), to])),
    addresses: new Map(addresses),
    exists: (path) => known.has(path),
  };
}
