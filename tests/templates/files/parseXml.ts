import { XMLParser } from "fast-xml-parser";
import { validateXML } from "xmllint-wasm";

/** An element: its children and text by name, always in lists; attributes stand under `@`. */
export interface Node {
  "@"?: Record<string, string>;
  "#text"?: string;
  [child: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributesGroupName: "@",
  attributeNamePrefix: "",
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** The root elements of an XML text by their names. It may not be well-formed: ask `xmlFaults`. */
export function parseXml(xml: string): Node {
  return parser.parse(xml);
}

/** Where XML texts are not well-formed, in words of libxml; empty where all are. */
export async function xmlFaults(...texts: string[]): Promise<string[]> {
  const xml = texts.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  const maxMemoryPages = 4096;
  const { errors } = await validateXML({ xml, normalization: "c14n", maxMemoryPages });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The child elements of one name, in their order. */
export function childrenOf(node: Node, name: string): Node[] {
  const children = node[name];
  return Array.isArray(children) ? children : [];
}

/** The texts of the child elements of one name, in their order. */
export function textsOf(node: Node, name: string): string[] {
  return childrenOf(node, name).map((child) => child["#text"] ?? "");
}
