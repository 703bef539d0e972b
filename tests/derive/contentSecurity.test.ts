import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  BARE_POLICY,
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
