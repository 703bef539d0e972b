import { fold } from "../../../text/fold.ts";
import type { Stated } from "../../model.ts";
import type { Segment } from "./segment.ts";
import { titleTest } from "./statedTitle.ts";
import { isLink } from "./widen.ts";

/** What a page is judged by: all its blocks, and which of them seem to be an article. */
export interface Judged {
  segments: readonly Segment[];
  main: ReadonlySet<Segment>;
  stated: readonly Stated[];
  /** It asks for a password. */
  hasPassword: boolean;
}

/** Running text has at least this many characters outside links. */
const PROSE = 60;

/** The pages that servers send in place of an article say little else. */
const SHORT_PAGE = 700;
const FEW = 15;

/** Titles of articles are longer than names of sections; a front page has many of them. */
const TITLE = 20;
const MANY_TITLES = 8;

const ERRORS =
  /^(?:(?:loi|error|http)?\s*[-:]?\s*(?:400|401|403|404|410|500|502|503|504)(?!\d)|khong tim thay (?:trang|bai|noi dung|ket qua|duong dan)|(?:trang|bai viet|duong dan|noi dung|lien ket)[^.]{0,40} (?:khong ton tai|khong tim thay|da bi xoa|da bi go|khong con)|page (?:not found|can.?t be)|not found|access (?:is )?denied|forbidden|bad gateway|service unavailable|internal server error|just a moment|attention required|(?:this|trang) (?:site|page|web|nay)[^.]{0,20} (?:can.?t be reached|khong the truy cap)|runtime error|server error|object moved|verify you are human)/;

const LOG_IN = /^(?:dang nhap|log ?in|sign ?in|xac thuc|authentication)/;
/** What publishers print at the foot of every page. */
const IMPRINT =
  /copyright|©|ban quyen|co quan chu quan|giay phep|dia chi|dien thoai|email|fax|bien tap|ghi ro nguon|duong day nong|chiu trach nhiem/g;
const READ_ON = /^(?:xem (?:chi tiet|tiep|them)|doc (?:tiep|them)|chi tiet|read more|xem)\W*$/;

/** Why no article can be made of a page, in Vietnamese; undefined for one that holds an article. */
export function faultOfPage(page: Judged): string | undefined {
  const prose = proseOf(page);
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const heads = headsOf(page);
  if (length < SHORT_PAGE && [...heads, ...fewLinesOf(page)].some((head) => ERRORS.test(head))) {
    return "Đây là trang báo lỗi của máy chủ, không có bài; hãy mở lại địa chỉ của bài rồi lưu lại";
  }
  // Old portals have a box to log in beside every article, so the page must also be called so.
  if (length < SHORT_PAGE / 2 && page.hasPassword && heads.some((head) => LOG_IN.test(head))) {
    return "Đây là trang đăng nhập, không có bài; hãy đăng nhập, mở bài rồi lưu lại";
  }
  if (prose.length === 0 && !isPhotoStory(page) && !isStatedArticle(page)) {
    return "Trang không có bài nào, chỉ có liên kết và mục lục; hãy mở từng bài rồi lưu lại";
  }
  if (isListing(page, prose)) {
    return "Đây là trang danh mục của nhiều bài, không phải một bài; hãy mở từng bài rồi lưu lại";
  }
  return undefined;
}

function proseOf({ segments, main }: Judged): Segment[] {
  return segments.filter((segment) => main.has(segment) && isProse(segment));
}

/** Photos with no more than a few words under each. */
function isPhotoStory({ main }: Judged): boolean {
  const captions = [...main].filter(({ kind, caption }) => kind !== "image" && caption);
  return [...main].filter(({ kind }) => kind === "image").length >= 2 && captions.length >= 2;
}

function isStatedArticle({ main, stated }: Judged): boolean {
  const words = [...main].filter((segment) => segment.kind === "text" && !isLink(segment));
  const states = stated.some(({ name, value }) => name === "published" || /^article$/i.test(value));
  return states && words.some(({ text }) => text.length >= PROSE / 3);
}

function isProse(segment: Segment): boolean {
  const { text, linked, hidden, kind } = segment;
  if (hidden || kind === "heading" || isLink(segment) || text.length - linked < PROSE) return false;
  return text.length > SHORT_PAGE || new Set(fold(text).match(IMPRINT)).size < 2;
}

/** Folded titles and headings: where a page says what it is. */
function headsOf({ segments, stated }: Judged): string[] {
  const heads = segments.filter(({ kind, hidden }) => kind === "heading" && !hidden);
  const titles = stated.filter(({ name }) => name === "title").map(({ value }) => value);
  return [...titles, ...heads.map(({ text }) => text)].map(folded);
}

/** All lines of a page that has no more than a few. */
function fewLinesOf({ segments }: Judged): string[] {
  const shown = segments.filter(({ hidden, text }) => !hidden && text !== "");
  return shown.length <= FEW ? shown.map(({ text }) => folded(text)) : [];
}

function folded(text: string): string {
  return fold(text.slice(0, 200)).trim();
}

/**
 * True where running text comes only in teasers, each under a title that is a link or above a
 * "read on", and there are several of these. A page that prints its own title above them is none.
 */
function isListing({ segments, main, stated }: Judged, prose: readonly Segment[]): boolean {
  const isTitle = titleTest(stated.flatMap(({ name, value }) => (name === "title" ? [value] : [])));
  const headline = (segment: Segment) => isTitle(segment) && segment.text.split(" ").length >= 5;
  if ([...main].some(headline)) return false;
  const shown = segments.filter(({ hidden, kind }) => !hidden && kind !== "image");
  const teasers = new Set<Segment>();
  let titles = 0;
  for (const [place, segment] of shown.entries()) {
    if (!isProse(segment)) continue;
    const joined = segment.linked >= TITLE && segment.linked < segment.text.length / 2;
    if (joined || isTitleLink(before(shown, place)) || isReadOn(shown[place + 1])) {
      titles++;
      teasers.add(segment);
    }
  }
  const free = prose.filter((segment) => main.has(segment) && !teasers.has(segment));
  const lengthOf = (list: readonly Segment[]) =>
    list.reduce((sum, { text }) => sum + text.length, 0);
  const inTeasers = lengthOf([...teasers]);
  if (titles >= 3) return lengthOf(free) < inTeasers * 0.3;
  return free.length === 0 && shown.filter(isTitleLink).length >= MANY_TITLES;
}

/** The block before, days and counters passed over. */
function before(shown: readonly Segment[], place: number): Segment | undefined {
  for (let at = place - 1; at >= Math.max(0, place - 3); at--) {
    const segment = shown[at];
    if (segment && (segment.text.length > 30 || isLink(segment))) return segment;
  }
  return undefined;
}

function isTitleLink(segment: Segment | undefined): boolean {
  return segment !== undefined && isLink(segment) && segment.text.split(" ").length >= 4;
}

function isReadOn(segment: Segment | undefined): boolean {
  return segment !== undefined && isLink(segment) && READ_ON.test(fold(segment.text));
}
