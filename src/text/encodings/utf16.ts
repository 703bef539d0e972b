/** So much of a text in UTF-16 is ASCII at least: spaces, digits and the letters without marks. */
const ASCII_SHARE = 0.2;
/** Letters of Latin and typographic signs; nearly all there is in a page. */
const LATIN = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu;
const LATIN_SHARE = 0.9;

/**
 * `bytes` read as UTF-16 and which kind it is, undefined where they are none. Without a byte order
 * mark it is known by its zero bytes, which all stand at odd places or all at even ones.
 */
export function decodeUtf16(
  bytes: Uint8Array,
): { text: string; from: "UTF-16LE" | "UTF-16BE" } | undefined {
  const from = byMark(bytes) ?? byZeros(bytes);
  if (from === undefined) return undefined;
  try {
    const text = new TextDecoder(from.toLowerCase(), { fatal: true }).decode(
      // A file cut off in the middle of a character has lost no more than that.
      bytes.subarray(0, bytes.length - (bytes.length % 2)),
    );
    const latin = byMark(bytes) !== undefined || isLatin(text);
    return text.includes("\0") || !latin ? undefined : { text, from };
  } catch {
    return undefined;
  }
}

function isLatin(text: string): boolean {
  return (text.match(LATIN)?.length ?? 0) >= LATIN_SHARE * text.length;
}

function byMark(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  return undefined;
}

function byZeros(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  let [even, odd] = [0, 0];
  for (let i = bytes.indexOf(0); i >= 0; i = bytes.indexOf(0, i + 1)) {
    if (i % 2 === 0) even++;
    else odd++;
    if (even > 0 && odd > 0) return undefined;
  }
  if (bytes.length < 4 || even + odd < (ASCII_SHARE * bytes.length) / 2) return undefined;
  return odd > 0 ? "UTF-16LE" : "UTF-16BE";
}
