import { expect, it } from "vitest";
import { suggestPeople } from "../../src/people/suggestPeople.ts";
import { knownIn } from "./places.ts";

const TEXT =
  "Bí thư Huyện ủy Lê Anh Thử nói. Bí thư Huyện ủy, Chủ tịch UBND huyện Lê Anh Thử nói thêm. Bí thư Huyện ủy, Chủ tịch HĐND huyện, Lê Anh Thử.";

it("takes one reading of a person: a sure one that says most of the office", () => {
  expect(suggestPeople(TEXT, knownIn("gia-lam"), [])).toMatchObject([
    { name: "Lê Anh Thử", role: "Bí thư Huyện ủy, Chủ tịch UBND huyện", sure: true },
  ]);
});

it("leaves out whom the article names already, but not the same name in another body", () => {
  const named = (body: string) => [{ name: "Lê Anh Thử", body }];
  expect(suggestPeople(TEXT, knownIn("gia-lam"), named("gia-lam"))).toEqual([]);
  expect(suggestPeople(TEXT, knownIn("gia-lam"), named("thanh-tri"))).toHaveLength(1);
});
