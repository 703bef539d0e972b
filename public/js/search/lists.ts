/** A key of the index and its numbers, as `src/emit/search/partLists.ts` describes them. */
export interface Entry {
  key: string;
  numbers: number[];
}

/** Reads numbers of seven bits a byte, the lowest first. */
function numbersIn(bytes: Uint8Array) {
  let at = 0;
  return {
    next(): number {
      let value = 0;
      for (let weight = 1; ; weight *= 128) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 127) * weight;
        if (byte < 128) return value;
      }
    },
    take(length: number): Uint8Array {
      at += length;
      return bytes.subarray(at - length, at);
    },
    more: () => at < bytes.length,
  };
}

/** Each entry: length of its key, key, length of its list in bytes, list. */
export function readEntries(bytes: Uint8Array): Entry[] {
  const texts = new TextDecoder();
  const entries: Entry[] = [];
  const reader = numbersIn(bytes);
  while (reader.more()) {
    const key = texts.decode(reader.take(reader.next()));
    const list = numbersIn(reader.take(reader.next()));
    const numbers: number[] = [];
    while (list.more()) numbers.push(list.next());
    entries.push({ key, numbers });
  }
  return entries;
}

/** The pages of what is known by its hash; of two words the marks tell more. */
export type HashLists = Map<number, { marks: number; pages: number[] }[]>;

/**
 * Each list: how far its hash is from the one before, two bytes of marks where lists are `marked`, how
 * many texts have it, how far each is from the one before.
 */
export function readHashes(bytes: Uint8Array, marked: boolean): HashLists {
  const lists: HashLists = new Map();
  const reader = numbersIn(bytes);
  let hash = 0;
  while (reader.more()) {
    hash += reader.next();
    const [low = 0, high = 0] = marked ? reader.take(2) : [];
    let page = 0;
    const pages = Array.from({ length: reader.next() }, () => {
      page += reader.next();
      return page;
    });
    const list = { marks: low + high * 256, pages };
    const same = lists.get(hash);
    if (same) same.push(list);
    else lists.set(hash, [list]);
  }
  return lists;
}
