/** Bytes in the making. */
export interface Bytes {
  /** Seven bits a byte, the lowest first; all but the last byte have the eighth. */
  number(value: number): void;
  byte(value: number): void;
  text(value: string): void;
  append(value: Uint8Array): void;
  /** All that was written since the last time. */
  take(): Uint8Array;
}

/** Begins without bytes. */
export function bytes(): Bytes {
  let space = new Uint8Array(4_096);
  let size = 0;
  const room = (more: number) => {
    if (size + more <= space.length) return;
    const larger = new Uint8Array((size + more) * 2);
    larger.set(space);
    space = larger;
  };
  const append = (value: Uint8Array) => {
    room(value.length);
    space.set(value, size);
    size += value.length;
  };
  return {
    number(value) {
      room(8);
      let rest = value;
      while (rest > 127) {
        space[size++] = (rest & 127) | 128;
        rest = Math.floor(rest / 128);
      }
      space[size++] = rest;
    },
    byte(value) {
      room(1);
      space[size++] = value;
    },
    text: (value) => append(Buffer.from(value)),
    append,
    take() {
      const taken = space.slice(0, size);
      size = 0;
      return taken;
    },
  };
}

/** Reads what `bytes` wrote. */
export function bytesIn(from: Uint8Array) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = from[at++] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  };
  return {
    number,
    byte: () => from[at++] ?? 0,
    take(length: number): Uint8Array {
      at += length;
      return from.subarray(at - length, at);
    },
    more: () => at < from.length,
  };
}
