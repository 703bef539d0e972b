import { nearest } from "../../text/nearest.ts";
import type { Rule } from "../rule.ts";

/** `source.name` is one of `sources.yaml`; its host or agency mark suggests the name. */
export const knownSource: Rule = {
  id: "known-source",
  judge({ frontMatter: { source }, locate }, { sources }) {
    if (!source || sources.some(({ name }) => name === source.name)) return [];
    const sign = source.name.replace(/^www\./, "");
    const marked = sources.find(({ hosts, marks }) => [...hosts, ...marks].includes(sign));
    return [
      {
        ...locate(["source", "name"]),
        key: "name",
        message: `Không có nguồn "${source.name}" trong sources.yaml`,
        expected: "tên một nguồn viết đúng như trong sources.yaml; nguồn mới thì thêm vào đó trước",
        suggestion:
          marked?.name ??
          nearest(
            source.name,
            sources.map(({ name }) => name),
          ),
      },
    ];
  },
};
