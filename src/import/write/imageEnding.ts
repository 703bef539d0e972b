/** First bytes of the formats that articles may show, with `.` for any byte. */
const HEADS: [RegExp, string][] = [
  [/^\xff\xd8\xff/, "jpg"],
  [/^\x89PNG\r\n/, "png"],
  [/^RIFF[\s\S]{4}WEBP/, "webp"],
  [/^GIF8/, "gif"],
  [/^[\s\S]{4}ftypavi[fs]/, "avif"],
];

/** The ending of an image's file, told from its bytes; undefined for what no article can show. */
export function imageEnding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return HEADS.find(([pattern]) => pattern.test(head))?.[1];
}
