import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const PART = readFileSync("node_modules/sitemap/schema/sitemap.xsd", "utf8");
const INDEX = readFileSync("tests/fixtures/xsd/siteindex.xsd", "utf8");

/** What breaks the schema of a part of a map of a site; empty where nothing does. */
export const partFaults = (xml: string) => faults(xml, PART);

/** What breaks the schema of the list of its parts; empty where nothing does. */
export const indexFaults = (xml: string) => faults(xml, INDEX);

async function faults(xml: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}
