/** What this project uses of Eleventy 3.1.7, which has no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    benchmarkManager: { get(group: "Configuration"): { setIsVerbose(isVerbose: boolean): void } };
    ignores: Set<string>;
    addGlobalData(name: string, data: unknown): void;
    addExtension(extensions: string[], options: { key: string }): void;
    configureTemplateHandling(options: { writeMode: "async" | "sync" }): void;
    on(
      event: "eleventy.after",
      listener: (run: { directories: { output: string } }) => Promise<void>,
    ): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(enabled: boolean): void;
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

declare module "@11ty/eleventy-dev-server" {
  export interface DevRequest {
    url: URL;
  }

  export interface DevResponse {
    status: number;
    headers: Record<string, string>;
    body: string;
  }

  export interface DevServerOptions {
    logger?: Record<"info" | "log" | "error", (message: string) => void>;
    onRequest?: Record<string, (request: DevRequest) => DevResponse | undefined>;
  }

  export default class EleventyDevServer {
    /** There once the server is ready: hears of each page that is open in a browser. */
    updateServer: { on(event: "connection", listener: () => void): void };
    constructor(name: string, folder: string, options?: DevServerOptions);
    serve(port: number): void;
    ready(): Promise<void>;
    getPort(): Promise<number>;
    reload(event?: { files?: string[] }): Promise<void>;
    close(): Promise<void>;
  }
}
