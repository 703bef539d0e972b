import { expect, it } from "vitest";
import { peopleNamed } from "../../../src/import/facts/people.ts";
import { importInput } from "../../../src/import/importInput.ts";
import type { Piece } from "../../../src/import/model.ts";
import { goodRegistry } from "../../fixture.ts";
import { EMPTY_SHELF } from "../score/scoreFixtures.ts";

const registry = await goodRegistry();
const pieces: Piece[] = [
  { role: "paragraph", line: 4, text: "Bí thư Huyện ủy Lê Anh Thử khai mạc." },
  { role: "paragraph", line: 6, text: "Trời đẹp. Bí thư Huyện ủy Lê Anh Thử bế mạc." },
  { role: "figure", line: 9, caption: "Chủ tịch UBND huyện Trần Bịa Thêm phát biểu." },
];

it("persons are proposed from text and captions, each once, with the line of the input", () => {
  expect(peopleNamed(pieces, registry.districts, "gia-lam")).toEqual([
    {
      name: "Lê Anh Thử",
      role: "Bí thư Huyện ủy",
      body: "gia-lam",
      literal: "Bí thư Huyện ủy Lê Anh Thử",
      line: 4,
      sure: true,
    },
    expect.objectContaining({ name: "Trần Bịa Thêm", role: "Chủ tịch UBND huyện", line: 9 }),
  ]);
});

it("nobody is proposed whose body is not known", () => {
  expect(peopleNamed(pieces, registry.districts, undefined)).toEqual([]);
});

it("what is proposed is told, and written into no article", async () => {
  const text = [
    "Huyện ủy Gia Lâm họp bàn việc bịa",
    "05/03/2022 09:15",
    "Sáng 05/3/2022, Bí thư Huyện ủy Gia Lâm Lê Anh Thử khai mạc hội nghị bàn việc bịa cho hết năm.",
    "Mai Thử",
  ].join("\n\n");
  const input = { file: "trang.txt", bytes: new TextEncoder().encode(text) };
  const { imported, files } = await importInput(input, { registry, given: {}, shelf: EMPTY_SHELF });
  expect(imported.people).toMatchObject([{ name: "Lê Anh Thử", body: "gia-lam", line: 5 }]);
  expect(imported.article?.frontMatter).not.toHaveProperty("people");
  expect(String(files[0]?.content)).not.toContain("people:");
});
