import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    // Whole builds and hostile inputs run in these tests; the default of 5 s is for units.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
