import { dataWords } from "../../src/derive/dataWords.ts";
import type { ColumnProps } from "../../src/derive/pages/data.ts";
import { Table } from "./Table.tsx";

/** What the columns of an exported table mean, in their order. */
export function ColumnTable({ caption, columns }: { caption: string; columns: ColumnProps[] }) {
  return (
    <Table
      caption={caption}
      head={[...dataWords.columnsHead]}
      rows={columns.map(({ name, description }) => [<code>{name}</code>, description])}
    />
  );
}
