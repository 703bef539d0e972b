import { nearest } from "../../text/nearest.ts";
import type { Registry, Rule } from "../rule.ts";
import type { DocumentMention } from "../schema/document.ts";

/** `document` names a file, and that file alone says which document it is; without it issuer and kind do. */
export const knownDocument: Rule = {
  id: "known-document",
  judge({ frontMatter: { documents = [] }, locate }, registry) {
    return documents.flatMap((item, i) =>
      faultsOf(item, registry).map((fault) => ({
        ...locate(["documents", i, ...(fault.key ? [fault.key] : [])]),
        ...fault,
      })),
    );
  },
};

/** Keys that go with `document`. */
const WITH_FILE = new Set(["document", "mention", "line"]);

interface Fault {
  key?: string;
  message: string;
  expected: string;
  suggestion?: string;
}

function faultsOf(item: DocumentMention, { documentSlugs }: Registry): Fault[] {
  const { document, issuer, kind } = item;
  if (document === undefined) {
    if (issuer && kind) return [];
    const message = "Chưa nói đây là văn bản nào";
    return [{ message, expected: "document: tên tệp trong documents/, hoặc issuer và kind" }];
  }
  if (!documentSlugs.includes(document)) {
    const message = `Không có tệp "${document}" trong documents/`;
    const expected = "tên tệp, bỏ .yaml; chưa có tệp thì ghi issuer, kind, sign và date ngay ở đây";
    const suggestion = nearest(document, documentSlugs);
    return [{ key: "document", message, expected, ...(suggestion && { suggestion }) }];
  }
  return Object.entries(item).flatMap(([key, value]) =>
    value === undefined || WITH_FILE.has(key)
      ? []
      : [
          {
            key,
            message: `"${key}" là việc của documents/${document}.yaml`,
            expected: "chỉ document, và mention nếu bài có trích dẫn",
          },
        ],
  );
}
