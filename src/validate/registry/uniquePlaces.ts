import { type Message, messagesIn } from "../../message.ts";
import { slugify } from "../../text/fold.ts";
import type { Registry } from "../rule.ts";

/**
 * No two new units share an address: a unit is spelled alike in all districts that it came from. The message stands
 * at the later district, in the order of their slugs, and names the earlier one.
 */
export function uniquePlaces({
  districts,
  placeOf,
}: Pick<Registry, "districts" | "placeOf">): Message[] {
  const holders = new Map<string, { name: string; district: string; path: PropertyKey[] }>();
  return [...districts].sort(bySlug).flatMap(([district, { successors }]) =>
    (successors?.units ?? []).flatMap(({ name }, i) => {
      const path = ["successors", "units", i, "name"];
      const slug = slugify(name);
      const holder = holders.get(slug);
      if (!holder) holders.set(slug, { name, district, path });
      if (!holder || holder.name === name) return [];
      const place = placeOf(district, path);
      if (!place) return [];
      const { file, ...position } = place;
      const other = placeOf(holder.district, holder.path);
      return messagesIn(file, [
        {
          ...position,
          rule: "unique-place",
          key: "name",
          message: `"${name}" trùng địa chỉ /dia-danh/${slug}/ với "${holder.name}"`,
          expected: "một đơn vị viết một cách ở mọi tệp, hai đơn vị hai tên không dấu",
          related: other && [other],
        },
      ]);
    }),
  );
}

function bySlug([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
