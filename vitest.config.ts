import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Whole builds and hostile inputs run in these tests; the default of 5 s is for units.
    testTimeout: 60_000,
    // A machine without Chromium gets it in the first hook that needs it.
    hookTimeout: 600_000,
    // One fewer is the default; most tests wait for programs that they have started.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/sampleSetup.ts",
        },
      },
    ],
  },
});
