import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();
const people = (body: string) => `[{ name: Lê Thử, role: Bí thư, body: ${body} }]`;

describe("known-body", () => {
  it.each(["gia-lam", "ha-noi", "trung-uong"])("says nothing of %s", (body) => {
    expect(judgeChange(registry, { front: { people: people(body) } })).toEqual([]);
  });

  it("knows the city and the nation where the folder has no files of theirs", () => {
    const without = { ...registry, bodies: new Map() };
    expect(judgeChange(without, { front: { people: people("ha-noi") } })).toEqual([]);
  });

  it("suggests the slug of a district's name", () => {
    expect(judgeChange(registry, { front: { people: people("Gia Lâm") } })).toEqual([
      errorAt(7, 46, {
        rule: "known-body",
        key: "body",
        message: 'Không có "Gia Lâm" trong districts/ và bodies/',
        expected: "tên tệp của một quận, huyện, hoặc ha-noi, trung-uong",
        suggestion: "gia-lam",
      }),
    ]);
  });
});
