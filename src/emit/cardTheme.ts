import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const COLOURS = ["paper", "ink", "soft", "rule", "brand"] as const;

/** What cards are drawn with: the site's own theme, light. */
export interface CardTheme {
  /** As `#rrggbb`. */
  colours: Readonly<Record<(typeof COLOURS)[number], string>>;
  /** The bytes of the files of the serif typeface. */
  fonts: Buffer[];
  /** The site's emblem, as SVG. */
  emblem: string;
}

/** Reads the theme from the style sheets and icons of the site. Throws where it lacks what cards need. */
export async function cardTheme(): Promise<CardTheme> {
  const [tokens, faces, emblem] = await Promise.all(
    ["public/css/tokens.css", "public/css/fonts.css", "public/icons/icon.svg"].map((file) =>
      readFile(file, "utf8"),
    ),
  );
  const colours = COLOURS.map((name) => [
    name,
    one(tokens, new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`)),
  ]);
  const family = one(tokens, /--serif: "([^"]+)"/);
  return {
    colours: Object.fromEntries(colours),
    fonts: await Promise.all(filesOf(faces ?? "", family).map((file) => readFile(file))),
    emblem: emblem ?? "",
  };
}

/** The upright font files of a family. */
function filesOf(faces: string, family: string): string[] {
  const { resolve } = createRequire(import.meta.url);
  return [...faces.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, face = ""]) => {
    const upright = !face.includes("font-style: italic");
    const file = /url\("([^"]+)"\)/.exec(face)?.[1];
    return file && upright && face.includes(`font-family: "${family}"`) ? [resolve(file)] : [];
  });
}

function one(text: string | undefined, pattern: RegExp): string {
  const found = pattern.exec(text ?? "")?.[1];
  if (!found) throw new Error(`the theme has nothing like ${pattern}`);
  return found;
}
