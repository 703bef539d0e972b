import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import pLimit from "p-limit";
import { variantsOf } from "../markdown/picture.ts";
import { type Message, messagesIn } from "../message.ts";
import { unshowable } from "../read/measureImages.ts";
import { imageAddress } from "../validate/target.ts";
import { allDone } from "./allDone.ts";
import { BrokenImage, type ImageSource, readOriginal, variantBytes } from "./imageVariants.ts";

/** Node has four threads for such work; one stays free for the files of pages. */
const AT_ONCE = Math.min(3, availableParallelism());

/**
 * Writes images and their variants below the folder `output`, each original with every byte it has;
 * `done` hears how many are finished. Returns a message for each that turns out to be broken;
 * whatever else it throws, nothing is being written any more.
 */
export async function publishImages(
  images: readonly string[],
  source: ImageSource,
  output: string,
  done: (count: number) => void,
): Promise<Message[]> {
  const oneOfFew = pLimit(AT_ONCE);
  const messages: Message[] = [];
  let finished = 0;
  const publishing = images.map((path) =>
    oneOfFew(async () => {
      try {
        await publish(path, source, output);
      } catch (error) {
        if (!(error instanceof BrokenImage)) throw error;
        messages.push(...messagesIn(path, [unshowable({ fault: "broken" })]));
      }
      done(++finished);
    }),
  );
  await allDone(publishing);
  return messages;
}

async function publish(path: string, source: ImageSource, output: string): Promise<void> {
  const original = await readOriginal(source, path);
  const shape = source.shapes.get(path);
  await write(join(output, imageAddress(path)), original.bytes);
  for (const variant of shape ? variantsOf(path, shape) : []) {
    const bytes = await variantBytes(source.cache, original, variant);
    await write(join(output, variant.address), bytes);
  }
}

async function write(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
}
