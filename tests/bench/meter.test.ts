import { expect, it } from "vitest";
import { measure, readReport } from "./meter.ts";

it("processor time of several processes adds up, and the largest tells the memory", () => {
  expect(readReport("1.5 0.5 2048\n0.25 0.25 1024\n")).toEqual({ cpu: 2.5, memory: 2 });
});

it("what was not counted stays unknown", () => {
  expect(readReport("")).toEqual({});
  expect(readReport("Command exited with non-zero status 1\n")).toEqual({});
});

it("a command that succeeds tells what it took", async () => {
  const used = await measure([process.execPath, "-e", "0"]);
  expect(used.wall).toBeGreaterThan(0);
  expect(used.memory).toBeGreaterThan(10);
});

it("without GNU time, processes of Node count for themselves, and the time by the clock remains", async () => {
  const used = await measure([process.execPath, "-e", "0"], { counter: "own" });
  expect(used.memory).toBeGreaterThan(10);
});

it("a command that fails tells what it said", async () => {
  const failing = measure([process.execPath, "-e", "console.error('hỏng rồi'); process.exit(3)"]);
  await expect(failing).rejects.toThrow(/ended with 3:\nhỏng rồi/);
});
