import { imageHead } from "../../../read/imageHead.ts";
import type { Block } from "../../model.ts";
import { binaryKind, IMAGE_KIND } from "../binaryKind.ts";
import type { ImageSource } from "./segment.ts";

/** The bytes of an image that stands in or beside the input, by the address that the page gives. */
export type FindImage = (source: string) => Promise<Uint8Array | undefined>;

/** No photo is larger than this, in bytes. */
const LARGEST = 20_000_000;

/**
 * An image with its bytes from the first place that has them; undefined where they show
 * nothing. Bytes within the address itself (`data:`) leave only their kind for an address.
 */
export async function loadImage(
  { sources, alt }: ImageSource,
  findImage: FindImage,
): Promise<Block["image"] | undefined> {
  const named = new Set(sources.filter((source) => !/^data:/i.test(source)));
  for (const source of sources) {
    const inline = dataBytes(source);
    const bytes = inline ?? (named.has(source) ? await findImage(source) : undefined);
    // A page may name any file beside it; only images come over.
    if (!bytes || bytes.length > LARGEST || binaryKind(bytes) !== IMAGE_KIND) continue;
    if (isCounter(bytes)) named.delete(source);
    else return { src: inline ? source.slice(0, source.indexOf(",")) : source, alt, bytes };
  }
  const [src] = named;
  return src === undefined ? undefined : { src, alt };
}

function dataBytes(source: string): Uint8Array | undefined {
  const head = /^data:image\/[\w.+-]{1,40}(?:;[\w=-]{1,40}){0,3};base64,/i.exec(
    source.slice(0, 200),
  )?.[0];
  if (head === undefined) return undefined;
  const text = source.slice(head.length);
  return Buffer.from(
    text.includes("%")
      ? text.replaceAll("%2B", "+").replaceAll("%2F", "/").replaceAll("%3D", "=")
      : text,
    "base64",
  );
}

/** GIFs of a few pixels hold places or count readers. */
function isCounter(bytes: Uint8Array): boolean {
  const head = imageHead(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return head?.format === "gif" && Math.min(head.width, head.height) <= 3;
}
