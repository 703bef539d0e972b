/** A file of a page saved as MHT. */
export interface SavedFile {
  type: string;
  location?: string;
  id?: string;
  content: string | Uint8Array;
}

const BOUNDARY = "----MultipartBoundary--thu0nghiem1234567890----";

/** Files as Chrome saves them in one: text in quoted-printable, images in base64. */
export function savedAsMht(address: string, files: readonly SavedFile[]): Uint8Array {
  const head = [
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${address}`,
    "Subject: =?utf-8?Q?H=E1=BB=99i=20ngh=E1=BB=8B=20th=E1=BB=AD?=",
    "Date: Sat, 9 Jan 2021 03:04:05 -0000",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    `\tboundary="${BOUNDARY}"`,
    "",
    "",
  ];
  const parts = files.map(({ type, location, id, content }) => {
    const isText = typeof content === "string";
    return [
      `--${BOUNDARY}`,
      `Content-Type: ${type}`,
      ...(id ? [`Content-ID: <${id}>`] : []),
      `Content-Transfer-Encoding: ${isText ? "quoted-printable" : "base64"}`,
      ...(location ? [`Content-Location: ${location}`] : []),
      "",
      isText ? quoted(content) : lines(Buffer.from(content).toString("base64")),
      "",
    ].join("\r\n");
  });
  return Buffer.from(`${head.join("\r\n")}${parts.join("\r\n")}\r\n--${BOUNDARY}--\r\n`, "latin1");
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const codes = [...Buffer.from(line)].map((byte) =>
        byte === 0x3d || byte > 0x7e || byte < 0x20
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte),
      );
      let [out, width] = ["", 0];
      for (const code of codes) {
        if (width + code.length > 75) [out, width] = [`${out}=\r\n`, 0];
        out += code;
        width += code.length;
      }
      return out;
    })
    .join("\r\n");
}

function lines(text: string): string {
  return text.match(/.{1,76}/g)?.join("\r\n") ?? "";
}
