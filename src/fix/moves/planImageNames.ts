import type { Message } from "../../message.ts";
import type { Left, Move } from "../model.ts";
import { fold, occupantOf, placesOf } from "./places.ts";

const IMAGE = /\.(jpe?g|png|webp|avif|gif)$/i;

/**
 * Images whose names cannot stand in an address (`Ảnh hội nghị.JPG`) get the one that `check` suggests,
 * unless another file has it or would get it too. Such an image was never shown, so nobody misses its
 * old name.
 */
export function planImageNames(
  messages: readonly Message[],
  present: Iterable<string>,
): { moves: Move[]; left: Left[] } {
  const wanted = messages.flatMap(({ rule, file, suggestion: to }) =>
    rule === "known-file" && to?.startsWith("articles/") && IMAGE.test(to)
      ? [{ from: file, to }]
      : [],
  );
  const places = placesOf(present);
  const isFree = ({ from, to }: Move) => {
    const rivals = wanted.filter((other) => fold(other.to) === fold(to));
    return rivals.length === 1 && occupantOf(to, places, from) === undefined;
  };
  return {
    moves: wanted.filter(isFree),
    left: wanted
      .filter((move) => !isFree(move))
      .map(({ from, to }) => ({
        file: from,
        reason: `đã có tệp ${to}, hoặc tệp khác cũng muốn tên ấy`,
      })),
  };
}
