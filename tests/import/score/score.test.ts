import { describe, expect, it } from "vitest";
import { accuracy, FOLDERS, fieldsOf, LEAST, scoreFolder } from "./scoreFixtures.ts";

describe.each(FOLDERS)("the inputs of %s", (folder) => {
  it("are read right, and nothing wrong is presented as sure", async () => {
    const scored = await scoreFolder(folder);
    expect(scored.filter(({ wronglySure }) => wronglySure)).toEqual([]);
    expect(accuracy(fieldsOf(scored))).toBeGreaterThanOrEqual(LEAST);
    expect(accuracy(scored)).toBeGreaterThanOrEqual(LEAST);
  });
});
