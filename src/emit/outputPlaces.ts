import { basename, dirname, join, resolve } from "node:path";

/** The output, where its next state is made, and where the former is until that has taken its place. */
export interface Places {
  target: string;
  fresh: string;
  former: string;
}

/** The places of the output that is `named` so, absolute. */
export function placesOf(named: string): Places {
  const target = resolve(named);
  const beside = (what: string) => join(dirname(target), `${basename(target)}.${what}`);
  return { target, fresh: beside("moi"), former: beside("cu") };
}
