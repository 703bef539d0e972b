/** A kind of document: its name in addresses, its names in words, and its abbreviations in signs. */
interface Kind {
  slug: string;
  words: readonly string[];
  codes: readonly string[];
  /** Whether `Chương trình 01` cites one: a number alone, without a sign. */
  byNumber?: "noun" | "verb";
}

/**
 * Kinds of Party and State documents. The Party's abbreviations are those of Hướng dẫn 36-HD/VPTW with the
 * press's spellings of them; `QĐ` is a decision and a regulation, `TT` a circular of either.
 * Words that are verbs too (`quyết định 05 đồng chí`) cite by number alone only in plain sight.
 */
const KINDS: readonly Kind[] = [
  { slug: "nghi-quyet", words: ["nghị quyết"], codes: ["NQ", "NQLT"], byNumber: "noun" },
  { slug: "chi-thi", words: ["chỉ thị"], codes: ["CT"], byNumber: "noun" },
  { slug: "quyet-dinh", words: ["quyết định"], codes: ["QĐ"], byNumber: "verb" },
  { slug: "quy-dinh", words: ["quy định", "qui định"], codes: ["QĐ"], byNumber: "verb" },
  { slug: "ket-luan", words: ["kết luận"], codes: ["KL"], byNumber: "verb" },
  { slug: "ke-hoach", words: ["kế hoạch"], codes: ["KH"], byNumber: "verb" },
  { slug: "chuong-trinh", words: ["chương trình"], codes: ["CTr", "CT"], byNumber: "noun" },
  { slug: "de-an", words: ["đề án"], codes: ["ĐA"], byNumber: "noun" },
  { slug: "du-an", words: ["dự án"], codes: ["DA"] },
  { slug: "huong-dan", words: ["hướng dẫn"], codes: ["HD"], byNumber: "verb" },
  {
    slug: "thong-bao",
    words: ["thông báo kết luận", "thông báo"],
    codes: ["TB"],
    byNumber: "verb",
  },
  { slug: "bao-cao", words: ["báo cáo"], codes: ["BC"] },
  { slug: "to-trinh", words: ["tờ trình"], codes: ["TTr"] },
  { slug: "quy-che", words: ["quy chế", "qui chế"], codes: ["QC"] },
  { slug: "bien-ban", words: ["biên bản"], codes: ["BB"] },
  { slug: "phuong-an", words: ["phương án"], codes: ["PA"] },
  { slug: "ban-sao", words: ["bản sao"], codes: ["BS"] },
  { slug: "thong-tri", words: ["thông tri"], codes: ["TT"], byNumber: "noun" },
  { slug: "thong-tu-lien-tich", words: ["thông tư liên tịch"], codes: ["TTLT"] },
  { slug: "thong-tu", words: ["thông tư"], codes: ["TT"], byNumber: "noun" },
  { slug: "cong-van", words: ["công văn"], codes: ["CV"], byNumber: "noun" },
  { slug: "cong-dien", words: ["công điện"], codes: ["CĐ"], byNumber: "noun" },
  { slug: "nghi-dinh", words: ["nghị định"], codes: ["NĐ"], byNumber: "noun" },
  { slug: "phap-lenh", words: ["pháp lệnh"], codes: ["PL"] },
  { slug: "luat", words: ["bộ luật", "luật"], codes: ["L"] },
];

/** Abbreviations as the press writes them besides. */
const SPELLINGS: Record<string, string> = {
  qđi: "QĐ",
  qd: "QĐ",
  nd: "NĐ",
  cthđ: "CTr",
  ctrhđ: "CTr",
  ctrđ: "CTr",
};

const slugs = new Map(KINDS.flatMap(({ slug, words }) => words.map((word) => [word, slug])));
const byNumber = new Map(KINDS.map((kind) => [kind.slug, kind.byNumber]));
const kindsOfCode = new Map<string, string[]>();
const codes = new Map<string, string>(Object.entries(SPELLINGS));
for (const kind of KINDS) {
  for (const code of kind.codes) {
    kindsOfCode.set(code, [...(kindsOfCode.get(code) ?? []), kind.slug]);
    codes.set(code.toLowerCase(), code);
  }
}

const longestFirst = (names: Iterable<string>) =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");

/** `thông(?: tư| tri)` for `thông tư|thông tri`: a regex of it looks through a text in two thirds of the time. */
function byFirstSyllable(names: Iterable<string>): string {
  const rests = new Map<string, string[]>();
  for (const name of names) {
    const [first = ""] = name.split(" ");
    rests.set(first, [...(rests.get(first) ?? []), name.slice(first.length)]);
  }
  return [...rests].map(([first, ends]) => `${first}(?:${longestFirst(ends)})`).join("|");
}

/** Source of a regex for the names of kinds in small letters; line breaks may stand inside. */
export const KIND_WORDS = byFirstSyllable(slugs.keys()).replaceAll(" ", "\\s{1,3}");
/** Source of a regex for the abbreviations in small letters. */
export const KIND_CODES = longestFirst([...codes.keys()].filter((code) => code !== "l"));

/** Slugs of all kinds. */
export const KIND_SLUGS: readonly string[] = KINDS.map(({ slug }) => slug);

/** Slug of the kind that `words`, in small letters, name. */
export function kindOfWords(words: string): string | undefined {
  return slugs.get(words) ?? slugs.get(words.replace(/\s+/g, " "));
}

/** The name of a kind in small letters, `nghị quyết`. */
export function kindName(slug: string | null): string | undefined {
  return KINDS.find((kind) => kind.slug === slug)?.words.at(-1);
}

/** An abbreviation as a sign prints it (`CTr`), from any spelling in small letters. */
export function normalCode(code: string): string {
  return codes.get(code) ?? code.toUpperCase();
}

/** Kinds that an abbreviation can mean, the likelier first. */
export function kindsOf(code: string): readonly string[] {
  return kindsOfCode.get(code) ?? [];
}

/** How a kind is cited by its number alone, if at all. */
export function citedByNumber(kind: string): "noun" | "verb" | undefined {
  return byNumber.get(kind);
}
