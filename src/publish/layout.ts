import { join } from "node:path";

/** Ours in the folder into which is published; where it is, the folder is one that this program has made. */
export const STATE = ".xuat-ban";

/** Begins the name of a release that is no longer kept. */
export const SPARE = "du-";

/** Where things are in the folder `dir` into which is published; `remote/session.sh` knows the same places. */
export function layout(dir: string) {
  const state = join(dir, STATE);
  return {
    state,
    /** What readers are shown: a symbolic link to a release. */
    current: join(dir, "current"),
    /** The release that was shown before, for files that pages already loaded still ask for. */
    previous: join(dir, "previous"),
    releases: join(dir, "releases"),
    release: (name: string) => join(dir, "releases", name),
    lists: join(state, "danh-sach"),
    list: (name: string) => join(state, "danh-sach", name),
    locks: join(state, "khoa"),
    /** A release in the making, by whoever has the lock of that number. */
    making: (number: number) => join(state, `dang-lam-${number}`),
    /** A release that is no longer kept: the next is made from it. */
    spare: (name: string) => join(state, SPARE + name),
    /** What is about to be put in its place, or to be removed. */
    aside: (name: string, number: number) => join(state, `noi-${name}-${number}`),
  };
}

/** Names in the folder of our state that may be left by one who was killed. */
export const LEFTOVER = /^(?:dang-lam|noi)-/;
