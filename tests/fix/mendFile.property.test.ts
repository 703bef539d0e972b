import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { mendFile } from "../../src/fix/mendFile.ts";
import { openFile } from "../../src/fix/openFile.ts";
import { renderBody } from "../../src/markdown/renderBody.ts";
import { PATH } from "../fixture.ts";
import { articles, textOf } from "./articleText.ts";
import { context } from "./mended.ts";

const RUNS = { numRuns: 400 };

/** Keys of which some fix changes the value; all others mean the same afterwards. */
const MENDED = ["title", "district", "date", "date_basis", "term", "run_up_to", "author", "source"];
const MENDED_TOO = ["rights", "section", "tags", "documents", "corrections"];

const openText = (text: string) => openFile(PATH, text.normalize("NFC"));
const wordsOf = (text: string) => text.split(/[ \t\n]+/).filter((word) => word !== "");

/** Without the line ends that open code or an open comment takes from the end of the file. */
const htmlOf = (body: string) =>
  renderBody({ path: PATH, body, basePath: "" }).html.replace(/\n+(?=<\/|$)/g, "");

function commentsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|[ \t])(#.*)$/gm)].map(([, words = ""]) => words.trim()).sort();
}

/** Calls `check` with every sound article before and after mending. */
function everyArticle(check: (before: string, after: string) => void): void {
  assert(
    property(articles, (parts) => {
      const file = openText(textOf(parts));
      if (file) check(file.text, mendFile(file, context).file.text);
    }),
    RUNS,
  );
}

describe("mending any article", () => {
  it("changes nothing the second time", () => {
    everyArticle((_, after) => {
      const again = openText(after);
      expect(again && mendFile(again, context)).toMatchObject({
        changes: [],
        file: { text: after },
      });
    });
  });

  it("never changes a word of the body, nor what it looks like", () => {
    everyArticle((before, after) => {
      const [old, fresh] = [openText(before)?.body ?? "", openText(after)?.body ?? ""];
      expect(wordsOf(fresh)).toEqual(wordsOf(old));
      expect(htmlOf(fresh)).toBe(htmlOf(old));
    });
  });

  it("keeps every comment", () => {
    everyArticle((before, after) => expect(commentsOf(after)).toEqual(commentsOf(before)));
  });

  it("leaves the meaning of all values that it is not about", () => {
    everyArticle((before, after) => {
      const [old, fresh] = [openText(before)?.data ?? {}, openText(after)?.data ?? {}];
      for (const key of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
        if (![...MENDED, ...MENDED_TOO].includes(key)) expect(fresh[key]).toEqual(old[key]);
      }
    });
  });
});
