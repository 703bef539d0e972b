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
  authors: "/tac-gia/",
  author: (slug: string) => `/tac-gia/${slug}/`,
  section: (slug: string) => `/chuyen-muc/${slug}/`,
  tag: (slug: string) => `/the/${slug}/`,
  about: "/gioi-thieu/",
  notFound: "/404.html",
  page: (listing: string, number: number) =>
    number === 1 ? listing : `${listing}trang/${number}/`,
} as const;
