import { describe, expect, it } from "vitest";
import { changedFiles, contentVersion, type SiteFileToMake } from "../../src/emit/changedFiles.ts";
import { wholeOutput } from "./wholeOutput.ts";

/** An output that has these files in these versions, and what it was asked for. */
function outputWith(known: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const output = {
    ...wholeOutput("không dùng"),
    has(address: string, version: string) {
      asked.push(address);
      return known[address] === version;
    },
  };
  return { output, asked };
}

async function madeOf(files: readonly SiteFileToMake[], known: Readonly<Record<string, string>>) {
  const { output, asked } = outputWith(known);
  const made: string[] = [];
  for await (const { address, content } of changedFiles(files, output)) {
    made.push(`${address} ${content}`);
  }
  return { made, asked };
}

const never = () => {
  throw new Error("made in vain");
};

describe("changedFiles", () => {
  it("makes what the output lacks or has in another version, and nothing else, and asks for all", async () => {
    const files = [
      { address: "/a", version: "1", content: never },
      { address: "/b", version: "2", content: () => "b" },
      { address: "/c", version: "1", content: async () => "c" },
    ];
    expect(await madeOf(files, { "/a": "1", "/b": "1" })).toEqual({
      made: ["/b b", "/c c"],
      asked: ["/a", "/b", "/c"],
    });
  });

  it("makes what has no version, and gives it where its bytes are others", async () => {
    const files = [{ address: "/a", content: () => "mới" }];
    expect((await madeOf(files, { "/a": contentVersion("mới") })).made).toEqual([]);
    expect((await madeOf(files, { "/a": contentVersion("cũ") })).made).toEqual(["/a mới"]);
  });
});

describe("contentVersion", () => {
  it("is the same for a text and its bytes", () => {
    expect(contentVersion("Thử")).toBe(contentVersion(Buffer.from("Thử")));
    expect(contentVersion("a")).not.toBe(contentVersion("b"));
  });
});
