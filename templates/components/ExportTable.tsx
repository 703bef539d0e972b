import { dataWords } from "../../src/derive/dataWords.ts";
import type { ExportProps } from "../../src/derive/pages/data.ts";
import { words } from "../../src/derive/words.ts";
import { Table } from "./Table.tsx";

/** The files to take away, with what each is for and how large it is. */
export function ExportTable({ files }: { files: ExportProps[] }) {
  return (
    <Table
      caption={dataWords.files}
      head={[...dataWords.filesHead]}
      rows={files.map(({ link, use, count, size }) => [
        <a href={link.href}>{link.label}</a>,
        use,
        count,
        size ?? words.unknown,
      ])}
    />
  );
}
