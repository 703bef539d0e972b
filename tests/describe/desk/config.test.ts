import { describe, expect, it } from "vitest";
import { deskConfig, deskHosts } from "../../../src/describe/desk/config.ts";
import { deskFields } from "../../../src/describe/desk/fields.ts";
import { frontMatterSchema } from "../../../src/describe/known.ts";
import { parseDate } from "../../../src/read/date.ts";
import { articleSchema } from "../../../src/validate/schema/article.ts";
import type { Desk } from "../../../src/validate/schema/interface.ts";
import { goodRegistry } from "../../fixture.ts";

const known = await goodRegistry();
const site = { title: "Kho thử", baseUrl: "https://kho-thu.example" };
const fields = deskFields(frontMatterSchema(known));
const field = (name: string) => fields.find((each) => each.name === name);

function backend(desk: Desk): unknown {
  const { backend: made } = deskConfig(desk, known, site) as { backend: object };
  return made;
}

describe("the form of an article", () => {
  it("has every key of the front matter, with a label and a hint", () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(articleSchema(0).shape));
    for (const { name, label, hint } of fields) {
      expect([name, label === name, hint]).toEqual([name, false, expect.stringMatching(/./)]);
    }
  });

  it("offers the districts of the registry by name", () => {
    expect(field("district")).toMatchObject({ widget: "select", required: true });
    expect(field("district")?.options).toContainEqual({
      value: "gia-lam",
      label: "Huyện Gia Lâm (gia-lam)",
    });
  });

  it("asks for nothing within a group that may be left out", () => {
    const inner = [...(field("source")?.fields ?? []), ...(field("cover")?.fields ?? [])];
    expect(inner.length).toBeGreaterThan(7);
    expect(inner.filter(({ required }) => required)).toEqual([]);
  });

  it("asks for numbers where the schema wants numbers, and for documents by their kinds", () => {
    const inner = (name: string) => field("documents")?.fields?.find((each) => each.name === name);
    expect(inner("number")).toMatchObject({ widget: "number", value_type: "int" });
    expect(inner("kind")?.options).toContainEqual({
      value: "chi-thi",
      label: "chỉ thị (chi-thi)",
    });
  });

  it.each([
    ...["2021-01-06", "2021-01-06T11:09+07:00", "2021-01-06 11:09", "06/01/2021", "6-1-2021"],
    ...["06.01.2021", "06/01/2021 11:09", "2020-06-30T17:30Z"],
  ])("takes the day %s, as the schema does", (written) => {
    expect(parseDate(written, 420)).toBeDefined();
    expect(written).toMatch(new RegExp(field("date")?.pattern?.[0] ?? "^$"));
  });

  it.each([
    "06/01/21",
    "2021-1-6",
    "11:09 06/01/2021",
    "06/01-2021",
    "???",
    "",
  ])("refuses the day %s", (written) => {
    expect(written).not.toMatch(new RegExp(field("date")?.pattern?.[0] ?? "^"));
  });
});

describe("where the desk saves to", () => {
  it("is this machine, for trying", () => {
    expect(backend({ backend: "local" })).toMatchObject({ name: "proxy", branch: "main" });
    expect(deskHosts({ backend: "local" })).toEqual(["http://localhost:8081"]);
  });

  it("is GitHub, with a server of one's own to sign in", () => {
    const sign_in = "https://dang-nhap.example";
    const desk = { backend: "github", repository: "thu/kho", sign_in } as const;
    expect(backend(desk)).toMatchObject({ name: "github", repo: "thu/kho", base_url: sign_in });
    expect(deskHosts(desk)[0]).toBe("https://api.github.com");
  });

  it.each([
    ["gitlab", "https://ma.example/api/v4"],
    ["gitea", "https://ma.example/api/v1"],
    ["forgejo", "https://ma.example/api/v1"],
  ] as const)("is %s, where people sign in too", (name, api_root) => {
    const desk: Desk = {
      backend: name,
      repository: "thu/kho",
      sign_in: "https://ma.example/",
      app_id: "1",
    };
    expect(backend(desk)).toMatchObject({ name, api_root, app_id: "1" });
    expect(deskHosts(desk)[0]).toBe("https://ma.example");
  });
});
