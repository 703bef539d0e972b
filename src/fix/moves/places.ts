/**
 * Who stands at a place, or has an address. On some disks and servers, names that differ in case or
 * Unicode form only are one, so that two files may already have the same.
 */
export type Holders = Map<string, string[]>;

/** The form under which such names are the same. */
export function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Everything in a folder at its place. */
export function placesOf(paths: Iterable<string>): Holders {
  const places: Holders = new Map();
  for (const path of paths) hold(places, path, path);
  return places;
}

/** Puts `holder` where `name` is. */
export function hold(holders: Holders, name: string, holder: string): void {
  const key = fold(name);
  holders.set(key, [...(holders.get(key) ?? []), holder]);
}

/** Takes `holder` away from where `name` is. */
export function letGo(holders: Holders, name: string, holder: string): void {
  const key = fold(name);
  const others = holders.get(key)?.filter((other) => other !== holder) ?? [];
  if (others.length > 0) holders.set(key, others);
  else holders.delete(key);
}

/** Who but `own` is where `name` is. */
export function otherHolder(holders: Holders, name: string, own?: string): string | undefined {
  return holders.get(fold(name))?.find((holder) => holder !== own);
}

/** What but `own` stands at `path`, or where one of its folders would have to be: a file, a link to elsewhere. */
export function occupantOf(path: string, places: Holders, own?: string): string | undefined {
  const parts = path.split("/");
  return parts
    .map((_, i) => otherHolder(places, parts.slice(0, i + 1).join("/"), own))
    .find((found) => found !== undefined);
}
