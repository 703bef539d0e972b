/** The records of a CSV text by RFC 4180, strictly: CRLF between them, quotes doubled within quotes. */
export function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`no field of CSV at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain = "", end] = match;
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") records.push([]);
  }
  if (records.pop()?.length !== 0) throw new Error("the last record of the CSV is not ended");
  return records;
}
