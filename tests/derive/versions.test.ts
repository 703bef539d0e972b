import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { articlePageVersion, articlesVersion, registryVersion } from "../../src/derive/versions.ts";
import type { Article } from "../../src/model.ts";
import type { DocumentFile } from "../../src/validate/schema/document.ts";
import { archive, article } from "./sample.ts";

const DAYS = ["2021-01-01", "2021-01-02", "2021-01-03"];

/** The versions of the pages of three articles, of which the last has `changes`. */
function versions(changes: Partial<Article> = {}) {
  const articles = DAYS.map((day, i) => article(day, i === 2 ? changes : {}));
  const context = contextOf(archive(articles));
  return articles.map((one) => articlePageVersion(context, one));
}

const changed = (changes: Partial<Article>) => {
  const before = versions();
  return versions(changes).map((version, i) => version !== before[i]);
};

describe("the version of an article's page", () => {
  it("is the same for the same archive, and another for each article", () => {
    expect(versions()).toEqual(versions());
    expect(new Set(versions()).size).toBe(3);
  });

  it("changes with the article itself, and not with what other articles hold", () => {
    const own = { file: "khác", facts: "khác", whole: "khác" };
    expect(changed({ versions: own })).toEqual([false, false, true]);
  });

  it("changes with the title by which other pages point to it", () => {
    expect(changed({ title: "Nhan đề mới" })).toEqual([true, true, false]);
  });

  it("changes with the registry", () => {
    const [one] = [article("2021-01-01")];
    const base = archive([one]);
    const other = { ...base, site: { ...base.site, title: "Kho khác" } };
    expect(registryVersion(base)).toBe(registryVersion({ ...base }));
    expect(registryVersion(other)).not.toBe(registryVersion(base));
    expect(articlePageVersion(contextOf(other), one)).not.toBe(
      articlePageVersion(contextOf(base), one),
    );
  });
});

describe("the version of the registry", () => {
  it("changes with all that an editor says of a document, also which articles cite it", () => {
    const base = archive([article("2021-01-01")]);
    const told = (path: string) => ({
      ...base,
      documentFiles: new Map([["van-ban-thu", { cited_in: [{ article: path }] } as DocumentFile]]),
    });
    expect(registryVersion(told("a.md"))).toBe(registryVersion(told("a.md")));
    expect(registryVersion(told("a.md"))).not.toBe(registryVersion(told("b.md")));
  });
});

describe("the version of many articles", () => {
  it("is that of the part which is asked for, in their order", () => {
    const [one, two] = [article("2021-01-01"), article("2021-01-02")];
    const body = { ...two, versions: { ...two.versions, whole: "thân bài khác" } };
    expect(articlesVersion([one, body], "facts")).toBe(articlesVersion([one, two], "facts"));
    expect(articlesVersion([one, body], "whole")).not.toBe(articlesVersion([one, two], "whole"));
    expect(articlesVersion([two, one], "facts")).not.toBe(articlesVersion([one, two], "facts"));
  });
});
