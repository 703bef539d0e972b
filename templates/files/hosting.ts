/** What the configuration of a web server is made of. */
export interface Hosting {
  /** Of every answer, as in `/_headers`. */
  headers: Readonly<Record<string, string>>;
  /** The path of the base URL, without a slash at its end. */
  basePath: string;
  /** The folder of the newest release, a link. */
  current: string;
  /** The folder of the release before it. */
  previous: string;
  /** True where nginx has the module for `.br` files. */
  brotli: boolean;
}

/** Addresses that are never answered: our marks, the file of headers, compressed copies by their own names. */
export const HIDDEN = "/(\\.|_headers$)|\\.(br|gz)$";

/** Says for people who open the file where it comes from. */
export const printedBy = (server: string) =>
  `# Printed by: npm run hosting -- ${server}. Print it anew after each update of the program; do not edit.`;
