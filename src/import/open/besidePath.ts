import { posix } from "node:path";

/**
 * The path of a file beside a saved page from the address that the page gives, relative to the page's
 * folder; undefined for addresses of the web and for every path that leads out of the folder.
 */
export function besidePath(source: string): string | undefined {
  const [address = ""] = source.trim().split(/[?#]/);
  const path = decoded(address);
  // A colon is that of a scheme or of a drive; a backslash parts folders on Windows.
  if (path === "" || /[\\:\0]/.test(path) || path.startsWith("/") || path.length > 1_000)
    return undefined;
  const plain = posix.normalize(path).normalize("NFC");
  return plain.startsWith("..") || plain === "." ? undefined : plain;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
