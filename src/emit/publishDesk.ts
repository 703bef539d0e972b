import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deskPage } from "../../templates/files/deskPage.tsx";
import { filesBelow } from "../cache/namesIn.ts";
import { addresses } from "../derive/addresses.ts";
import { type DeskNeeds, deskPolicy } from "../derive/contentSecurity.ts";
import type { Context } from "../derive/context.ts";
import { deskConfig, deskHosts } from "../describe/desk/config.ts";
import type { Archive } from "../model.ts";
import { jsonText } from "../text/jsonText.ts";
import { bundleDesk } from "./bundleDesk.ts";
import { contentVersion } from "./changedFiles.ts";
import type { Output } from "./output.ts";
import { writeFiles } from "./writeFiles.ts";

/** What the desk of this archive needs of the site's policy; undefined where it has none. */
export function deskNeeds({ site }: Pick<Archive, "site">): DeskNeeds | undefined {
  const desk = site.interface?.admin;
  return desk && { hosts: deskHosts(desk), popups: desk.backend === "github" };
}

/**
 * Puts the editors' desk into the folder `output`; nothing at all where the site has none. Throws an
 * `OutputError` when its packages are not installed.
 */
export async function publishDesk(context: Context, output: Output): Promise<void> {
  const { archive, districts, site } = context;
  const desk = archive.site.interface?.admin;
  const needs = deskNeeds(archive);
  if (!desk || !needs) return;
  const known = { districts, sections: archive.sections, sources: archive.sources };
  const config = jsonText(deskConfig(desk, known, site));
  const page = deskPage({ title: site.shortTitle, policy: deskPolicy(needs), config });
  const folder = join(output.fresh, addresses.desk);
  await bundleDesk(folder);
  await writeFiles([{ address: `${addresses.desk}index.html`, content: page }], output.fresh);
  for (const name of filesBelow(folder)) {
    output.has(addresses.desk + name, contentVersion(readFileSync(join(folder, name))));
  }
}
