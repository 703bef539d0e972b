/** A key of the index, and the numbers that tell where it stands. */
export interface Entry {
  key: string;
  /** Tells which of the files has it. */
  hash: number;
  numbers: readonly number[];
}

/** By code units, as the reader in the browser compares keys. */
export function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
