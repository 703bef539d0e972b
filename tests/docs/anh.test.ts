import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { guide } from "./guide.ts";

const pictures = [...guide].flatMap(([name, text]) =>
  [...text.matchAll(/!\[([^\]]*)\]\((\.\.\/images\/[^)]+)\)/g)].map(([, alt = "", file = ""]) => ({
    name,
    alt,
    file: join("docs/huong-dan", file),
  })),
);

it("the guide has pictures", () => {
  expect(pictures.length).toBeGreaterThan(3);
});

it.each(pictures)("$file in $name is light, and told in words to those who cannot see it", ({
  alt,
  file,
}) => {
  expect(statSync(file).size).toBeLessThan(150_000);
  expect(alt.split(" ").length).toBeGreaterThan(5);
});
