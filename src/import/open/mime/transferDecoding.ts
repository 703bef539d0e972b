import type { MimePart } from "./mimeParts.ts";

/** The bytes of a part, its transfer encoding undone; broken codes are kept as they stand. */
export function decodePart({ headers, content }: MimePart): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase() ?? "";
  if (encoding.includes("base64")) return Buffer.from(content, "base64");
  if (encoding.includes("quoted-printable")) return Buffer.from(unquote(content), "latin1");
  return Buffer.from(content, "latin1");
}

function unquote(content: string): string {
  return content
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

/**
 * For each line of a decoded part, counted from 0, its line in the file, counted from 1: lines of
 * quoted-printable are cut to 76 characters, and ends of lines may be written as codes.
 */
export function linesInFile({ headers, content, line }: MimePart): (decoded: number) => number {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase() ?? "";
  if (encoding.includes("base64")) return () => line;
  if (!encoding.includes("quoted-printable")) return (decoded) => line + decoded;
  const starts = [line];
  for (const [index, row] of content.split("\n").entries()) {
    for (let coded = row.match(/=0A/gi)?.length ?? 0; coded > 0; coded--) starts.push(line + index);
    if (!/=[ \t]*\r?$/.test(row)) starts.push(line + index + 1);
  }
  return (decoded) => starts[decoded] ?? starts.at(-1) ?? line;
}
