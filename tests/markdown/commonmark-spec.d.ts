/** The examples of the CommonMark specification, which come without types. */
declare module "commonmark-spec" {
  export interface Example {
    markdown: string;
    html: string;
    section: string;
    number: number;
  }
  export const tests: readonly Example[];
}
