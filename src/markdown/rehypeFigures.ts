import type { Element, ElementContent, Root, RootContent } from "hast";
import type { VFile } from "vfile";
import type { ImageShapes } from "../read/imageShape.ts";
import { imagePath } from "../validate/target.ts";
import { pictureOf } from "./picture.ts";
import { walk } from "./walk.ts";

declare module "vfile" {
  interface DataMap {
    shapes: ImageShapes;
  }
}

/**
 * An image alone in a paragraph becomes a figure with its title as caption. An image without a
 * target is a photo that was lost: a figure that says so, with the caption that survived, or in
 * the middle of a sentence its name in brackets. All others get their size and their variants.
 */
export function rehypeFigures() {
  return (tree: Root, file: VFile): void => {
    const { shapes = new Map(), basePath = "" } = file.data;
    const shown = (image: Element) => picture(image, shapes, basePath);
    walk<RootContent>(tree, (node, index, siblings) => {
      if (node.type !== "element") return undefined;
      const image = node.tagName === "p" ? onlyImage(node) : undefined;
      if (image) {
        siblings[index] = isLost(image) ? lostFigure(image) : figure(image, shown);
        return false;
      }
      if (node.tagName === "img") siblings[index] = isLost(node) ? lostInText(node) : shown(node);
      return node.tagName !== "img";
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

function figure(image: Element, shown: (image: Element) => Element): Element {
  const { title, ...properties } = image.properties;
  return element("figure", {}, [shown({ ...image, properties }), ...caption(title)]);
}

/** An image of unknown shape is one that does not exist: the article has an error, and no page. */
function picture(image: Element, shapes: ImageShapes, basePath: string): Element {
  const lazy = { ...image.properties, loading: "lazy", decoding: "async" };
  const path = imagePath(String(image.properties.src).slice(basePath.length));
  const shape = shapes.get(path);
  if (!shape) return element("img", lazy, []);
  const { width, height, sources, sizes } = pictureOf(path, shape, basePath);
  const sized = element("img", { ...lazy, width, height }, []);
  if (sources.length === 0) return sized;
  const offers = sources.map((source) => element("source", { ...source, sizes }, []));
  return element("picture", {}, [...offers, sized]);
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
