import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrder } from "../../src/emit/inOrder.ts";

it("things are handed on in the given order, in whichever they come", () => {
  const keys = ["a", "b", "c", "d", "e"];
  const shuffled = fc.shuffledSubarray(keys, { minLength: keys.length });
  fc.assert(
    fc.property(shuffled, (order) => {
      const handed: string[] = [];
      const take = inOrder<string>(keys, (thing) => handed.push(thing));
      for (const key of order) take(key, key);
      expect(handed).toEqual(keys);
    }),
  );
});

it("nothing waits that is due", () => {
  const handed: number[] = [];
  const take = inOrder<number>(["a", "b", "c"], (thing) => handed.push(thing));
  take("b", 2);
  expect(handed).toEqual([]);
  take("a", 1);
  expect(handed).toEqual([1, 2]);
});
