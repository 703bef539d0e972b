import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { variantsOf } from "../markdown/picture.ts";
import { type Finding, type Message, messagesIn } from "../message.ts";
import { unshowable } from "../read/measureImages.ts";
import { imageAddress } from "../validate/target.ts";
import { allDone } from "./allDone.ts";
import {
  BrokenImage,
  type ImageSource,
  imageHash,
  readOriginal,
  variantBytes,
} from "./imageVariants.ts";
import type { Output } from "./output.ts";
import { goneMeanwhile, SourceGone } from "./sourceGone.ts";
import { writeFiles } from "./writeFiles.ts";

/** Node has four threads for such work; one stays free for the files of pages. */
const AT_ONCE = Math.min(3, availableParallelism());

/**
 * Writes images and their variants that `output` lacks, each original with every byte it has;
 * `done` hears how many are finished. Returns a message for each that turns out to be broken or gone;
 * whatever else it throws, nothing is being written any more.
 */
export async function publishImages(
  images: readonly string[],
  source: ImageSource,
  output: Output,
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
        messages.push(...messagesIn(path, [findingOf(error)]));
      }
      done(++finished);
    }),
  );
  await allDone(publishing);
  return messages;
}

async function publish(path: string, source: ImageSource, output: Output): Promise<void> {
  const hash = await imageHash(source, path);
  const shape = source.shapes.get(path);
  const address = imageAddress(path);
  const variants = shape ? variantsOf(path, shape) : [];
  // All are asked, so that the output knows of all.
  const isThere = output.has(address, hash);
  const missing = variants.filter((variant) => !output.has(variant.address, hash));
  if (isThere && missing.length === 0) return;
  const original = await readOriginal(source, path);
  if (original.hash !== hash) throw new SourceGone(path);
  if (!isThere) await writeFiles([{ address, content: original.bytes }], output.fresh);
  for (const variant of missing) {
    const content = await variantBytes(source.cache, original, variant);
    await writeFiles([{ address: variant.address, content }], output.fresh);
  }
}

function findingOf(error: unknown): Finding {
  if (error instanceof BrokenImage) return unshowable({ fault: "broken" });
  if (error instanceof SourceGone) return goneMeanwhile();
  throw error;
}
