import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/read/yaml.ts";
import { siteInterface } from "../../../src/validate/schema/interface.ts";
import { parseWith } from "../../../src/validate/zodFindings.ts";

const messages = (yaml: string) => parseWith(siteInterface, parseYaml(yaml)).findings;

describe("the interface of a site", () => {
  it.each([
    "admin:\n  backend: local\n",
    "admin:\n  backend: github\n  repository: thu/kho\n  sign_in: https://dang-nhap.example\n",
    "admin:\n  backend: gitlab\n  repository: a/b/c\n  sign_in: https://ma.example\n  app_id: x\n",
  ])("may have a desk: %s", (yaml) => {
    expect(messages(yaml)).toEqual([]);
  });

  it.each([
    "admin:\n  backend: github\n  repository: thu/kho\n",
    "admin:\n  backend: gitea\n  repository: thu/kho\n  sign_in: https://ma.example\n",
  ])("wants what people need to sign in: %s", (yaml) => {
    expect(messages(yaml)).toMatchObject([
      {
        line: 2,
        rule: "required-key",
        message: '"admin": thiếu kho hoặc nơi đăng nhập',
        expected: "repository và sign_in (và app_id, trừ GitHub)",
      },
    ]);
  });

  it.each([
    ["admin:\n  backend: githup\n", "known-value"],
    ["admin:\n  backend: local\n  repository: kho\n", "value-type"],
    ["admin:\n  backend: local\n  repository: thu/kho?x\n", "value-type"],
    ["admin:\n  backend: local\n  sign_in: javascript:alert(1)\n", "safe-url"],
    ["desk:\n  backend: local\n", "known-key"],
  ])("refuses %j", (yaml, rule) => {
    expect(messages(yaml)).toMatchObject([{ rule }]);
  });
});
