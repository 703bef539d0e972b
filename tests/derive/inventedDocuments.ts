import type { CitedDocument, UndecidedMention } from "../../src/documents/model.ts";

/** A document that does not exist; what is given takes the place of what is made up. */
export function document(changes: Partial<CitedDocument> = {}): CitedDocument {
  return {
    id: "thanh-uy-ha-noi/15-nq-tu-2020-2025",
    kind: "nghi-quyet",
    number: 15,
    sign: "15-NQ/TU",
    issuer: "thanh-uy-ha-noi",
    date: null,
    term: "2020-2025",
    congress: null,
    plenum: null,
    mentions: [],
    ...changes,
  };
}

/** A citation of which it is undecided what document it means. */
export function undecided(changes: Partial<UndecidedMention> = {}): UndecidedMention {
  return {
    article: "/bai-viet/thu-mot/2021-01-06-bai/",
    literal: "Nghị quyết 15-NQ/TU",
    line: 9,
    sure: false,
    cite: null,
    kind: "nghi-quyet",
    number: 15,
    sign: "15-NQ/TU",
    issuer: "thanh-uy",
    congress: null,
    date: null,
    between: "thanh-uy/15-nq-tu",
    candidates: ["thanh-uy-ha-noi/15-nq-tu-2020-2025"],
    ...changes,
  };
}
