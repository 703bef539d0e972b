import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The headers that a site's `_headers` file gives the page at `address`, as hosts read the file. */
export type SiteHeaders = (address: string) => Record<string, string>;

/** Reads `_headers` of a built site: paths at the margin, `*` for any rest, headers indented. */
export async function siteHeaders(folder: string): Promise<SiteHeaders> {
  const text = await readFile(join(folder, "_headers"), "utf8").catch(() => "");
  const blocks: { path: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header?.[1]) Object.assign(blocks.at(-1)?.headers ?? {}, { [header[1]]: header[2] ?? "" });
    else blocks.push({ path: pattern(line.trim()), headers: {} });
  }
  return (address) =>
    Object.assign(
      {},
      ...blocks.filter(({ path }) => path.test(address)).map(({ headers }) => headers),
    );
}

function pattern(path: string): RegExp {
  const literal = path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`);
}
