import { Document, isScalar, Scalar, visit } from "yaml";
import { OPEN } from "./openPlaces.ts";

/**
 * The front matter as a file begins with it: plain values, in quotes only where YAML needs them and
 * where they are open. `comments` stand behind the values they are about, by key: `source.url`.
 */
export function printFrontMatter(
  frontMatter: Readonly<Record<string, unknown>>,
  comments: Readonly<Record<string, string>> = {},
): string {
  const document = new Document(frontMatter);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.value === OPEN) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  for (const [key, comment] of Object.entries(comments)) {
    const node = document.getIn(key.split("."), true);
    if (isScalar(node)) node.comment = ` ${comment}`;
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
