import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  BARE_POLICY,
  deskPolicy,
  savedPolicy,
  securityHeaders,
  securityProps,
} from "../../src/derive/contentSecurity.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const { policy, speculation } = securityProps("");
const rules = hashOf(speculation);

describe("the policy of a page", () => {
  it("allows this site's own files and the one inline script by its hash", () => {
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
      `script-src 'self' ${rules}`,
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
    ]);
  });

  it("allows a page that leads elsewhere nothing but its icon", () => {
    expect(BARE_POLICY).toBe(
      "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; img-src 'self'",
    );
  });

  it("allows a saved article what stands in it", () => {
    expect(savedPolicy("p{}")).toContain(`; style-src ${hashOf("p{}")}; img-src data:`);
    expect(savedPolicy("p{}")).not.toContain("'self'");
  });
});

describe("the headers", () => {
  it("allow what any page needs, and no other site to frame one", () => {
    const { "Content-Security-Policy": whole = "", ...others } = securityHeaders("", "p{}");
    for (const part of policy.split("; ").filter((part) => !part.startsWith("style-src"))) {
      expect(whole.split("; ")).toContain(part);
    }
    expect(whole).toContain(`style-src 'self' ${hashOf("p{}")}`);
    expect(whole).toContain("frame-ancestors 'none'");
    expect(whole).not.toContain("unsafe");
    expect(Object.keys(others)).toEqual([
      "X-Content-Type-Options",
      "Referrer-Policy",
      "Permissions-Policy",
      "Cross-Origin-Opener-Policy",
    ]);
  });
});

describe("what is loaded ahead", () => {
  it("is the pages of this site, below its path", () => {
    const wanted = (paths: string[]) => ({
      prefetch: [{ where: { href_matches: paths }, eagerness: "moderate" }],
    });
    expect(JSON.parse(speculation)).toEqual(wanted(["/", "/*/"]));
    const below = JSON.parse(securityProps("/kho.cu").speculation);
    expect(below).toEqual(wanted(["/kho\\.cu/", "/kho\\.cu/*/"]));
  });
});

describe("a site with a desk", () => {
  const hosts = ["https://api.github.com"];
  const policyOf = (headers: Record<string, string>) =>
    (headers["Content-Security-Policy"] ?? "").split("; ");

  it("has headers as they were where it has none", () => {
    expect(securityHeaders("", "p{}", undefined)).toEqual(securityHeaders("", "p{}"));
  });

  it("allows in the header all that the desk's own policy allows", () => {
    const whole = policyOf(securityHeaders("", "p{}", { hosts, popups: false }));
    for (const part of deskPolicy({ hosts, popups: false }).split("; ")) {
      const [kind = "", ...from] = part.split(" ");
      const allowed = whole.find((each) => each.startsWith(`${kind} `))?.split(" ") ?? [];
      const lacking =
        kind === "form-action" ? [] : from.filter((place) => !allowed.includes(place));
      expect([kind, lacking]).toEqual([kind, []]);
    }
  });

  it("runs no text as code and no style that stands in the page", () => {
    expect(deskPolicy({ hosts, popups: true })).not.toContain("unsafe");
    expect(deskPolicy({ hosts, popups: true })).toContain(`; style-src 'self' ${hashOf("")};`);
  });

  it("lets a window answer only where signing in opens one", () => {
    const opener = (popups: boolean) =>
      securityHeaders("", "p{}", { hosts, popups })["Cross-Origin-Opener-Policy"];
    expect([opener(false), opener(true)]).toEqual(["same-origin", "same-origin-allow-popups"]);
  });
});
