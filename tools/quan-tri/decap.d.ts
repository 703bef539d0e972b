declare module "*.css";

declare module "decap-cms-app" {
  interface Format {
    fromFile(text: string): Record<string, unknown>;
    toFile(values: Record<string, unknown>, fields?: readonly string[]): string;
  }
  interface Phrases {
    [key: string]: string | Phrases;
  }
  /** A map of Immutable.js. */
  interface Data {
    get(key: string): unknown;
    set(key: string, value: unknown): Data;
  }
  interface Listener {
    name: "preSave";
    handler(event: { entry: { get(key: "data"): Data } }): Data;
  }
  const CMS: {
    getLocale(locale: string): Phrases;
    registerLocale(locale: string, phrases: Phrases): void;
    registerCustomFormat(name: string, extension: string, format: Format): void;
    registerEventListener(listener: Listener): void;
    init(options: { config: object }): void;
  };
  export default CMS;
}
