import { describe, expect, it } from "vitest";
import { runScript } from "../cli/runCommand.ts";

async function renderAll(bodies: readonly string[]): Promise<unknown> {
  const run = await runScript("tests/markdown/renderBodies.ts", { input: JSON.stringify(bodies) });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout);
}

describe("bodyRenderer", () => {
  it("has nothing to do without bodies, and ends in peace", async () => {
    expect(await renderAll([])).toEqual({ counted: 0, html: [] });
  });

  it("renders each body under its own path, in several batches", async () => {
    const bodies = Array.from({ length: 95 }, (_, i) => `Bài ${i}`);
    const html = bodies.map((body) => `<p>${body}</p>`);
    expect(await renderAll(bodies)).toEqual({ counted: 95, html });
  });

  it("gives up on a body that overflows the parser and keeps those beside it", async () => {
    const deep = `${">".repeat(15_000)} a`;
    const html = ["<p>Trước</p>", null, "<p>Sau</p>"];
    expect(await renderAll(["Trước", deep, "Sau"])).toEqual({ counted: 3, html });
  });

  it("gives up on bodies that take too long and keeps those beside them", async () => {
    const slow = `${"![".repeat(3_300)}a${"](b)".repeat(3_300)}`;
    const html = ["<p>Trước</p>", null, "<p>Sau</p>", null, "<p>Hết</p>"];
    expect(await renderAll(["Trước", slow, "Sau", slow, "Hết"])).toEqual({ counted: 5, html });
  });
});
