import { addresses } from "../addresses.ts";
import { citationColumns } from "../citationColumns.ts";
import { citationRows } from "../citationRows.ts";
import { columns } from "../columns.ts";
import type { Context } from "../context.ts";
import { type CoverageByDistrict, coverageByDistrict } from "../coverageByDistrict.ts";
import { dataWords } from "../dataWords.ts";
import { printCount, printSize } from "../format.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import { datasetThing } from "../metadata/dataset.ts";
import { words } from "../words.ts";

/** A file to take away. */
export interface ExportProps {
  link: LinkProps;
  use: string;
  /** Articles, districts, documents or citations in it, `12.094`. */
  count: string;
  /** `1,2 MB`; undefined where the file is not made yet. */
  size?: string;
}

/** What stands in a column of an exported table. */
export interface ColumnProps {
  name: string;
  description: string;
}

/** The page of the exports: what there is, what it means and how it may be used. */
export interface DataProps {
  frame: FrameProps;
  files: ExportProps[];
  columns: ColumnProps[];
  /** Those of the table of citations. */
  citationColumns: ColumnProps[];
  /** Undefined without articles. */
  coverage?: CoverageByDistrict;
  feeds: LinkProps[];
}

/** One page about everything that can be taken away. */
export function dataPages(context: Context): DataProps[] {
  const { archive, site } = context;
  const articles = printCount(archive.articles.length);
  const file = (address: string, use: string, count: string) => {
    const size = context.fileSizes.get(address);
    const link = linkTo(site, address.slice(addresses.data.length), address);
    return { link, use, count, size: size === undefined ? undefined : printSize(size) };
  };
  const { uses } = dataWords;
  return [
    {
      frame: {
        ...frameProps(site, addresses.data, words.data, [site.home], dataWords.intro),
        things: [datasetThing(context)],
      },
      files: [
        file(addresses.csv, uses.csv, articles),
        file(addresses.ndjson, uses.ndjson, articles),
        file(addresses.jsonLd, uses.jsonLd, articles),
        file(addresses.registry, uses.registry, printCount(archive.districts.length)),
        file(addresses.documentsData, uses.documents, printCount(archive.documents.length)),
        file(addresses.citationsData, uses.citations, printCount(citationRows(archive).length)),
      ],
      columns: columns.map(columnProps),
      citationColumns: citationColumns.map(columnProps),
      coverage: coverageByDistrict(context),
      feeds: [
        linkTo(site, dataWords.atom, addresses.feed(addresses.home, "xml")),
        linkTo(site, dataWords.json, addresses.feed(addresses.home, "json")),
      ],
    },
  ];
}

function columnProps({ name, description }: ColumnProps): ColumnProps {
  return { name, description };
}
