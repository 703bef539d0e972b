/** Where a site is published: a folder of this machine, or of the host that ssh knows by that name. */
export interface Address {
  host?: string;
  dir: string;
}

/**
 * Reads `/srv/kho`, `bien-nien@may.example:/srv/kho` or `may:kho`; the last is relative to the home there. As for
 * rsync, a colon before the first slash ends a host; one letter alone is a drive.
 */
export function parseAddress(written: string): Address {
  const [, host, dir] =
    /^((?:[^/:\\@-][^/:\\@]*@)?(?:[^/:\\@-][^/:\\@]+|\[[0-9a-f:]+\])):(.*)$/i.exec(written) ?? [];
  if (!host || dir === undefined) return { dir: written };
  return { host: host.replace(/[[\]]/g, ""), dir: dir.replace(/^~\//, "") || "." };
}
