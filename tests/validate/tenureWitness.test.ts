import { describe, expect, it } from "vitest";
import { articleSchema } from "../../src/validate/schema/article.ts";
import { personSchema } from "../../src/validate/schema/person.ts";
import { tenureWitness } from "../../src/validate/tenureWitness.ts";

function judge(district: string, front: object) {
  const path = `articles/${district}/2021/2021-01-06-bai.md`;
  const office = { role: "Bí thư", body: "gia-lam", from: path, to: path };
  const person = personSchema.parse({ slug: "le-thu", name: "Lê Thử", tenures: [office] });
  const keys = {
    title: "Bài",
    district,
    date: "2021-01-06",
    term: "2020-2025",
    author: "unsigned",
  };
  const frontMatter = articleSchema(420).parse({ ...keys, ...front });
  const registry = {
    people: new Map([["le-thu", person]]),
    personPlace: () => ({ file: "people/le-thu.yaml", line: 5, column: 11 }),
  };
  return tenureWitness(registry, [{ path, frontMatter }]).map(({ message }) => message);
}

const named = { people: [{ name: "Lê Thử", role: "Bí thư", body: "gia-lam", person: "le-thu" }] };

describe("tenure-witness", () => {
  it("takes an article of the body's own district, and another that names the person", () => {
    expect(judge("gia-lam", {})).toEqual([]);
    expect(judge("hoang-mai", named)).toEqual([]);
  });

  it("refuses another district's article that does not, once for each end", () => {
    const message =
      'Bài "articles/hoang-mai/2021/2021-01-06-bai.md" không phải của gia-lam và không nêu Lê Thử trong people';
    expect(judge("hoang-mai", {})).toEqual([message, message]);
  });

  it("refuses a draft, which nobody can read", () => {
    expect(judge("gia-lam", { draft: true })[0]).toContain("là bản nháp");
  });
});
