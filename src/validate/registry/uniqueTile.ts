import { type Message, messagesIn } from "../../message.ts";
import type { Registry } from "../rule.ts";

/**
 * No two districts lie on one cell of the map of tiles. The message stands at the later district,
 * in the order of their slugs, and names the earlier one. A district without a tile says nothing.
 */
export function uniqueTile({
  districts,
  placeOf,
}: Pick<Registry, "districts" | "placeOf">): Message[] {
  const holders = new Map<string, string>();
  return [...districts].sort(bySlug).flatMap(([slug, { tile }]) => {
    if (!tile) return [];
    const cell = `${tile.row},${tile.column}`;
    const holder = holders.get(cell);
    if (holder === undefined) {
      holders.set(cell, slug);
      return [];
    }
    const place = placeOf(slug, ["tile"]);
    if (!place) return [];
    const { file, ...position } = place;
    const other = placeOf(holder, ["tile"]);
    return messagesIn(file, [
      {
        ...position,
        rule: "unique-tile",
        key: "tile",
        message: `Ô hàng ${tile.row}, cột ${tile.column} đã thuộc về ${other?.file ?? holder}`,
        expected: "mỗi quận, huyện một ô",
        related: other && [other],
      },
    ]);
  });
}

function bySlug([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
