/** What the index is made of: numbers, texts and lists of them. */
export type Value = number | string | Value[];

/** Reads one value of CBOR (RFC 8949), of the kinds that an index has. Throws where it meets another kind. */
export function readCbor(bytes: Uint8Array): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new TextDecoder();
  let at = 0;

  const argument = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    const from = at;
    at += size;
    if (size === 1) return view.getUint8(from);
    if (size === 2) return view.getUint16(from);
    if (size === 4) return view.getUint32(from);
    throw new Error(`CBOR: a number of ${size} bytes`);
  };
  const value = (): Value => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const number = argument(head & 31);
    if (kind === 0) return number;
    if (kind === 1) return -1 - number;
    if (kind === 3) {
      at += number;
      return texts.decode(bytes.subarray(at - number, at));
    }
    if (kind !== 4) throw new Error(`CBOR: kind ${kind}`);
    const list: Value[] = new Array(number);
    for (let i = 0; i < number; i++) list[i] = value();
    return list;
  };
  return value();
}
