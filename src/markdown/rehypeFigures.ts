import type { Element, ElementContent, Root, RootContent } from "hast";
import { walk } from "./walk.ts";

/**
 * An image alone in a paragraph becomes a figure with its title as caption. An image without a
 * target is a photo that was lost: a figure that says so, with the caption that survived, or in
 * the middle of a sentence its name in brackets.
 */
export function rehypeFigures() {
  return (tree: Root): void => {
    walk<RootContent>(tree, (node, index, siblings) => {
      if (node.type !== "element") return undefined;
      const image = node.tagName === "p" ? onlyImage(node) : undefined;
      if (image) siblings[index] = isLost(image) ? lostFigure(image) : figure(image);
      else if (node.tagName === "img" && isLost(node)) siblings[index] = lostInText(node);
      return undefined;
    });
  };
}

function onlyImage(paragraph: Element): Element | undefined {
  const [child, ...others] = paragraph.children.filter(
    (node) => node.type !== "text" || node.value.trim() !== "",
  );
  if (others.length > 0 || child?.type !== "element" || child.tagName !== "img") return undefined;
  return child;
}

function isLost(image: Element): boolean {
  return !image.properties.src;
}

function figure(image: Element): Element {
  const { title, ...properties } = image.properties;
  const shown = { ...image, properties: { ...properties, loading: "lazy", decoding: "async" } };
  return element("figure", {}, [shown, ...caption(title)]);
}

function lostFigure(image: Element): Element {
  const notice = text("Ảnh không còn giữ được");
  return element("figure", { className: ["lost"] }, [
    element("p", { className: ["lost-photo"] }, [notice]),
    ...caption(image.properties.alt),
  ]);
}

function lostInText(image: Element): RootContent {
  return text(`[Ảnh không còn: ${image.properties.alt ?? ""}]`);
}

function caption(words: unknown): Element[] {
  const line = typeof words === "string" ? words.trim() : "";
  return line === "" ? [] : [element("figcaption", {}, [text(line)])];
}

function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}
