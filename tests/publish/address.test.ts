import { expect, it } from "vitest";
import { parseAddress } from "../../src/publish/address.ts";

it.each([
  ["/srv/kho", undefined, "/srv/kho"],
  ["kho", undefined, "kho"],
  ["./a:b", undefined, "./a:b"],
  ["/srv/a:b", undefined, "/srv/a:b"],
  ["C:\\kho", undefined, "C:\\kho"],
  ["may.example:/srv/kho", "may.example", "/srv/kho"],
  ["bien-nien@may.example:/srv/kho", "bien-nien@may.example", "/srv/kho"],
  ["may:kho", "may", "kho"],
  ["may:~/kho", "may", "kho"],
  ["may:", "may", "."],
  ["a@[::1]:/srv", "a@::1", "/srv"],
  ["[::1]:/srv", "::1", "/srv"],
  ["-oProxyCommand=x@may:/srv", undefined, "-oProxyCommand=x@may:/srv"],
  ["-oProxyCommand=x:/srv", undefined, "-oProxyCommand=x:/srv"],
])("%s is host %s and folder %s", (written, host, dir) => {
  expect(parseAddress(written)).toEqual(host === undefined ? { dir } : { host, dir });
});
