/** What this project uses of Eleventy 3.1.7, which has no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addGlobalData(name: string, data: unknown): void;
    addExtension(extensions: string[], options: { key: string }): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    setTemplateFormats(formats: string[]): void;
  }

  export interface Options {
    configPath?: string;
    quietMode?: boolean;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
