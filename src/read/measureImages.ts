import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { type Finding, type Message, messagesIn, START } from "../message.ts";
import {
  type ImageFault,
  type ImageShape,
  type ImageShapes,
  imageShape,
  MAX_IMAGE_BYTES,
  MAX_PIXELS,
} from "./imageShape.ts";
import { unreadable } from "./listFiles.ts";

/** Of those that must be decoded to be judged; the others take no time to speak of. */
const AHEAD = 2 * availableParallelism();

/** The shapes of images, and messages about those that have none. */
export interface Measured {
  shapes: ImageShapes;
  messages: Message[];
}

/** Measures images; those that cannot be shown have a message instead of a shape. */
export async function measureImages(root: string, paths: readonly string[]): Promise<Measured> {
  const oneOfMany = pLimit(AHEAD);
  const shapes = new Map<string, ImageShape>();
  const messages: Message[] = [];
  const measured = paths.map((path) => oneOfMany(() => measure(join(root, path))));
  for (const [i, path] of paths.entries()) {
    const found = await measured[i];
    if (!found) continue;
    if ("rule" in found) messages.push(...messagesIn(path, [found]));
    else shapes.set(path, found);
  }
  return { shapes, messages };
}

async function measure(file: string): Promise<ImageShape | Finding> {
  try {
    const found = await imageShape(file);
    return "fault" in found ? unshowable(found) : found;
  } catch (error) {
    return unreadable(error);
  }
}

/** The finding for an image that cannot be shown. */
export function unshowable(fault: ImageFault): Finding {
  return { ...START, rule: "readable-image", ...saidOf(fault) };
}

function saidOf(found: ImageFault): Pick<Finding, "message" | "expected"> {
  switch (found.fault) {
    case "broken":
      return {
        message: "Không mở được ảnh này: tệp hỏng, tải về dở dang hoặc không phải ảnh",
        expected: "tệp ảnh mở được bằng chương trình xem ảnh; tải lại hoặc lưu lại từ bản gốc",
      };
    case "misnamed":
      return {
        message: `Bên trong tệp này là dạng ${found.format}, không phải dạng mà đuôi tên nói`,
        expected: "ảnh JPEG, PNG, WebP, AVIF hoặc GIF, đuôi tên đúng với dạng ấy",
      };
    case "heavy":
      return {
        message: `Tệp ảnh nặng ${millions(found.bytes)} triệu byte`,
        expected: `nhiều nhất ${millions(MAX_IMAGE_BYTES)} triệu byte; thu nhỏ ảnh rồi lưu lại`,
      };
    case "vast":
      return {
        message: `Ảnh có ${found.width} × ${found.height} điểm ảnh`,
        expected: `nhiều nhất ${millions(MAX_PIXELS)} triệu điểm ảnh; thu nhỏ ảnh rồi lưu lại`,
      };
  }
}

/** In whole millions, rounded up: what is over a limit never looks like the limit itself. */
function millions(count: number): number {
  return Math.ceil(count / 1_000_000);
}
