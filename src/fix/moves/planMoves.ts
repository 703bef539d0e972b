import { articleAddress, parseArticlePath } from "../../validate/articlePath.ts";
import { isFormerAddress } from "../../validate/rules/cleanAliases.ts";
import type { Left, Move } from "../model.ts";
import { fold, type Holders, hold, letGo, occupantOf, otherHolder, placesOf } from "./places.ts";

/** An article as far as moving it is concerned. */
export interface Standing {
  path: string;
  /** Where it should stand; undefined where it stands right, or that cannot be told. */
  wanted?: string;
  aliases: readonly string[];
  /** Readers may know its address: it is neither a draft nor in the inbox. */
  published: boolean;
}

/** What stands where, and whose each address is, while files move one after another. */
interface State {
  places: Holders;
  claims: Holders;
}

/**
 * The moves that can be made, in an order in which each place is free when its turn comes, and why the
 * others cannot. `present` are the paths of everything in the folder. No file takes the place or an
 * address of another; of two that want the same place neither gets it.
 */
export function planMoves(
  standings: readonly Standing[],
  present: Iterable<string>,
): { moves: Move[]; left: Left[] } {
  const state: State = {
    places: placesOf(present),
    claims: new Map(),
  };
  for (const one of standings.filter(isArticle)) {
    for (const address of addressesOf(one)) hold(state.claims, address, one.path);
  }
  const moves: Move[] = [];
  const movers = standings.flatMap((one) => (one.wanted === undefined ? [] : [toMove(one)]));
  const rivals = rivalsOf(movers);
  let waiting = movers.filter((one) => !rivals.has(one));
  // One that could not move may when another has left its place.
  for (let before = -1; before !== moves.length; ) {
    before = moves.length;
    waiting = waiting.filter((one) => {
      const move = hindrance(one, state) === undefined && take(one, state);
      if (move) moves.push(move);
      return !move;
    });
  }
  const stuck = waiting.map((one) => ({ file: one.path, reason: hindrance(one, state) ?? "" }));
  const contested = [...rivals].map(([one, rival]) => ({
    file: one.path,
    reason: `${rival.path} cũng muốn về ${one.wanted}`,
  }));
  return { moves, left: [...stuck, ...contested] };
}

/** A standing that is to change, its addresses before and after. */
interface Mover extends Standing {
  wanted: string;
  address: string;
  former?: string;
}

function toMove(standing: Standing): Mover {
  const { path, wanted = path } = standing;
  const [address = "", former] = [addressOf(wanted), addressOf(path)];
  return { ...standing, wanted, address, former };
}

/** Those that want the place of another, each with one that wants the same. */
function rivalsOf(movers: readonly Mover[]): Map<Mover, Mover> {
  const wanting = new Map<string, Mover[]>();
  for (const one of movers) {
    const place = fold(one.wanted);
    wanting.set(place, [...(wanting.get(place) ?? []), one]);
  }
  const groups = [...wanting.values()].filter(({ length }) => length > 1);
  return new Map(
    groups.flatMap((group) => group.map((one, i) => [one, group[i === 0 ? 1 : 0] ?? one])),
  );
}

/** Why a file cannot move now, for its editor. */
function hindrance(one: Mover, { places, claims }: State): string | undefined {
  const occupant = occupantOf(one.wanted, places, one.path);
  if (occupant !== undefined) return `đã có tệp ${occupant}`;
  for (const address of [one.address, ...one.aliases]) {
    const holder = otherHolder(claims, address, one.path);
    if (holder !== undefined) return `địa chỉ ${address} đã thuộc về ${holder}`;
  }
  const own = one.aliases.some((alias) => fold(alias) === fold(one.address));
  if (own && aliasFor(one, claims) === undefined) {
    return `địa chỉ mới ${one.address} đang nằm trong aliases của chính bài`;
  }
  return undefined;
}

function take(one: Mover, { places, claims }: State): Move {
  const alias = aliasFor(one, claims);
  letGo(places, one.path, one.path);
  hold(places, one.wanted, one.path);
  for (const address of addressesOf(one)) letGo(claims, address, one.path);
  const kept = one.aliases.filter((known) => fold(known) !== fold(one.address));
  for (const address of [one.address, ...(alias ? [alias] : []), ...kept]) {
    hold(claims, address, one.path);
  }
  return { from: one.path, to: one.wanted, alias };
}

/** The former address, where readers may know it and `aliases` can hold it and does not yet. */
function aliasFor(one: Mover, claims: State["claims"]): string | undefined {
  const { former } = one;
  if (!one.published || former === undefined || !isFormerAddress(former)) return undefined;
  if (fold(former) === fold(one.address) || one.aliases.includes(former)) return undefined;
  return otherHolder(claims, former, one.path) === undefined ? former : undefined;
}

function isArticle({ path }: Standing): boolean {
  return path.startsWith("articles/");
}

function addressesOf({ path, aliases }: Standing): string[] {
  const address = addressOf(path);
  return address ? [address, ...aliases] : [...aliases];
}

function addressOf(path: string): string | undefined {
  const parts = parseArticlePath(path);
  return parts && articleAddress(parts);
}
