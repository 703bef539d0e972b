import { type IncomingHttpHeaders, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** An answer as it came: nothing followed, nothing unpacked. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** Asks `url` once; unlike `fetch`, with just these headers and without unpacking. */
export async function ask(
  url: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers, method, agent: false }, (response) => {
      buffer(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
        reject,
      );
    });
    asking.on("error", reject).end();
  });
}

/** The text of an answer, unpacked by what it says of itself. */
export function textOf({ headers, bytes }: Answer): string {
  const packed = headers["content-encoding"];
  if (packed === "gzip") return gunzipSync(bytes).toString();
  if (packed === "br") return brotliDecompressSync(bytes).toString();
  return bytes.toString();
}
