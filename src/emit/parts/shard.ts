/** One of several machines that make a site together: the `number`th of `of`, counted from 1. */
export interface Shard {
  number: number;
  of: number;
}

/** Reads `2/4`; undefined for anything else, and for a number that is not among so many. */
export function parseShard(written: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of ? shard : undefined;
}

/** As in `2/4`. */
export function printShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}
