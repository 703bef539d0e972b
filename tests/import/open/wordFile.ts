import { zipOf } from "./zipOf.ts";

/** What stands in a Word file beside its text, all of it optional. */
interface WordParts {
  header?: string;
  title?: string;
  creator?: string;
  image?: Uint8Array;
  footnote?: string;
  extra?: Readonly<Record<string, string>>;
}

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A Word file with `body` for the XML of its text. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const relations = [
    ["rStyles", "styles", "styles.xml"],
    ["rNumbers", "numbering", "numbering.xml"],
    ...(parts.image ? [["rImage", "image", "media/image1.png"]] : []),
    ...(parts.footnote ? [["rNotes", "footnotes", "footnotes.xml"]] : []),
  ].map(
    ([id, type, to]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${to}"/>`,
  );
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${NAMES} ${DRAWING}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${NAMES}>${styles(["Heading1", "heading 1"], ["Heading2", "heading 2"], ["Caption", "caption"])}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ...(parts.image ? { "word/media/image1.png": parts.image } : {}),
    ...(parts.footnote
      ? {
          "word/footnotes.xml": `<w:footnotes ${NAMES}><w:footnote w:id="2">${paragraph(parts.footnote)}</w:footnote></w:footnotes>`,
        }
      : {}),
    ...(parts.header
      ? { "word/header1.xml": `<w:hdr ${NAMES}>${paragraph(parts.header)}</w:hdr>` }
      : {}),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? ""}</dc:title><dc:creator>${parts.creator ?? ""}</dc:creator></cp:coreProperties>`,
    ...parts.extra,
  });
}

/** A paragraph, in a style or as an item of a list; `<b>` within the text is bold. */
export function paragraph(text: string, style = ""): string {
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const properties = style === "item" ? item : style && `<w:pStyle w:val="${style}"/>`;
  const runs = text.split(/(<b>.*?<\/b>)/).map((part) => {
    const bold = part.startsWith("<b>") ? "<w:rPr><w:b/></w:rPr>" : "";
    return `<w:r>${bold}<w:t xml:space="preserve">${part.replace(/<\/?b>/g, "")}</w:t></w:r>`;
  });
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join("")}</w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A paragraph that holds the file's image. */
export function picture(alt: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rImage"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** The sign of the file's footnote, to stand in a paragraph of its own. */
export function paragraphWithNote(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
}

function styles(...known: readonly (readonly [id: string, name: string])[]): string {
  return known
    .map(
      ([id, name]) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
    )
    .join("");
}
