/** The public addresses of pages, without the base path. An address that was once public stays so. */
export const addresses = {
  home: "/",
  districts: "/quan-huyen/",
  district: (slug: string) => `/quan-huyen/${slug}/`,
  sitting: (slug: string, years: string) => `/quan-huyen/${slug}/nhiem-ky/${years}/`,
  terms: "/nhiem-ky/",
  term: (years: string) => `/nhiem-ky/${years}/`,
  years: "/nam/",
  year: (year: string) => `/nam/${year}/`,
  month: (month: string) => `/nam/${month.replace("-", "/")}/`,
  days: "/ngay/",
  /** Of `01-06`, 6 January. */
  day: (monthDay: string) => `/ngay/${monthDay}/`,
  authors: "/tac-gia/",
  author: (slug: string) => `/tac-gia/${slug}/`,
  section: (slug: string) => `/chuyen-muc/${slug}/`,
  tag: (slug: string) => `/the/${slug}/`,
  places: "/dia-danh/",
  /** Of `phuong-ba-dinh`: the kind is part of it, for a ward may have the name of a district. */
  place: (slug: string) => `/dia-danh/${slug}/`,
  congresses: "/dai-hoi/",
  congress: (district: string, years: string) => `/dai-hoi/${district}/${years}/`,
  people: "/nhan-su/",
  person: (slug: string) => `/nhan-su/${slug}/`,
  documents: "/van-ban/",
  /** Of a document by its id, or of the page between those that a citation may mean. */
  document: (id: string) => `/van-ban/${id}/`,
  /** Documents of one issuer; of `chua-ro`, all mentions that are undecided. */
  documentsOf: (issuer: string) => `/van-ban/${issuer}/`,
  documentKind: (kind: string) => `/van-ban/loai/${kind}/`,
  /** Of a year or a term. */
  documentTime: (years: string) => `/van-ban/thoi-gian/${years}/`,
  search: "/tim-kiem/",
  /** Gzip by itself, and so named that no server takes it for a compressed page. */
  searchTable: "/tim-kiem/bai.bin",
  vocabulary: "/tim-kiem/tu.txt",
  searchParts: "/tim-kiem/phan.json",
  data: "/du-lieu/",
  about: "/gioi-thieu/",
  /** Of the article at `article`: itself in one file, and as its editors wrote it. */
  savedPage: (article: string) => `${article}ban-luu.html`,
  savedSource: (article: string) => `${article}nguon.md`,
  /** The editors' desk; there only where `site.yaml` switches it on. */
  desk: "/quan-tri/",
  headers: "/_headers",
  notFound: "/404.html",
  /** Drawn pictures of shared links; no image of an article can have these addresses. */
  card: {
    site: "/hinh/chia-se/bien-nien.png",
    district: (slug: string) => `/hinh/chia-se/quan-huyen/${slug}.png`,
    sitting: (slug: string, years: string) => `/hinh/chia-se/quan-huyen/${slug}/${years}.png`,
    term: (years: string) => `/hinh/chia-se/nhiem-ky/${years}.png`,
  },
  csv: "/du-lieu/bai-viet.csv",
  ndjson: "/du-lieu/bai-viet.ndjson",
  jsonLd: "/du-lieu/bai-viet.jsonld",
  registry: "/du-lieu/quan-huyen.json",
  documentsData: "/du-lieu/van-ban.json",
  citationsData: "/du-lieu/trich-dan.csv",
  sitemap: "/sitemap.xml",
  sitemapPart: (number: number) => `/sitemap-${number}.xml`,
  robots: "/robots.txt",
  openSearch: "/opensearch.xml",
  feed: (listing: string, format: "xml" | "json") => `${listing}feed.${format}`,
  page: (listing: string, number: number) =>
    number === 1 ? listing : `${listing}trang/${number}/`,
} as const;
