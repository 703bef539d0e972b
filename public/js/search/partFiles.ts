import { type Entry, readEntries, readTriples } from "./lists.ts";

/** What the index keeps of an article. */
export interface Fragment {
  /** Without the base path. */
  url: string;
  title: string;
  /** Its paragraphs in a line each. */
  content: string;
}

/** What is known of a part before any word is looked for. */
export interface Contents {
  /** Words in each text. */
  lengths: number[];
  /** Where the files of words and those of pairs begin: not after their first key. */
  words: string[];
  pairs: string[];
  /** How many files of triples there are. */
  triples: number;
}

/** The files of a part of the index. */
export interface PartFiles {
  contents(): Promise<Contents>;
  /** The lists of words (`tu`) or pairs (`doi`) in the file of this number. */
  entries(kind: "tu" | "doi", file: number): Promise<Entry[]>;
  /** The triples in the file of this number: the texts that have them, by their hashes. */
  triples(file: number): Promise<Map<number, number[]>>;
  fragment(text: number): Promise<Fragment>;
}

/** The files in the folder at `base`, which has a slash at its end. */
export function partFiles(base: string): PartFiles {
  const unpacked = async (name: string) => unzip(await load(`${base}${name}.bin`));
  const bytes = async (name: string) => new Uint8Array(await (await unpacked(name)).arrayBuffer());
  return {
    contents: async () => (await unpacked("muc")).json(),
    entries: async (kind, file) => readEntries(await bytes(`${kind}/${file}`)),
    triples: async (file) => readTriples(await bytes(`ba/${file}`)),
    fragment: async (text) => (await unpacked(`doan/${text}`)).json(),
  };
}

/** Loads a file. Throws where there is none. */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** What a file that is gzip by itself holds. */
export async function unzip(response: Response): Promise<Response> {
  return new Response(response.body?.pipeThrough(new DecompressionStream("gzip")));
}
