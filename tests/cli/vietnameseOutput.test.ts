import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sayInVietnamese } from "../../src/cli/vietnameseOutput.ts";

const library = readFileSync("node_modules/@clack/prompts/dist/index.mjs", "utf8");

describe("the prompts' own words", () => {
  it.each([
    ["Search: gia", "Gõ để tìm: gia"],
    ["Search: gia (1 match)", "Gõ để tìm: gia (1 mục)"],
    ["Search: gia (12 matches)", "Gõ để tìm: gia (12 mục)"],
    ["No matches found", "Không có mục nào"],
    ["↑/↓ to navigate • Enter: confirm", "↑/↓ để chọn • Enter: nhận"],
    ["↑/↓ to select • Enter: confirm • Type: to search", "↑/↓ để chọn • Enter: nhận"],
    [
      "\u001b[2m↑/↓\u001b[22m to select • \u001b[2mEnter:\u001b[22m confirm • \u001b[2mType:\u001b[22m to search",
      "\u001b[2m↑/↓\u001b[22m để chọn • \u001b[2mEnter:\u001b[22m nhận",
    ],
  ])("%j are Vietnamese", (said, meant) => {
    expect(sayInVietnamese(said)).toBe(meant);
  });

  it("are still those of the library", () => {
    for (const words of [
      "Search:",
      "} match${",
      "No matches found",
      "to navigate",
      "to select",
      "confirm",
      "Type:",
      "to search",
    ]) {
      expect([words, library.includes(words)]).toEqual([words, true]);
    }
  });
});
