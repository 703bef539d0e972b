import type { Element } from "hast";
import { isElement, namesOf, property } from "./elements.ts";

/** Elements and roles that stand around an article by their meaning. */
const TAGS = new Set("nav aside footer form dialog menu select textarea button".split(" "));
const ROLES =
  /^(?:navigation|menu|menubar|complementary|contentinfo|search|dialog|alert|banner|toolbar)$/;

/** Names that portals give to what stands around their articles, Vietnamese ones too. */
const NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    "nav(?:bar|igation)?|(?:main|top|left|right|mega|sub)?menu|bread-?crumbs?|foot(?:er)?|side-?bar|aside",
    "\\w*comment\\w*|cmt\\w*|respond|binh-?luan|y-?kien|disqus",
    "relat(?:ed|e|ive)|lien-?quan|cung-?(?:chuyen-?muc|loai)|tin-?(?:khac|moi|cu|nong|hot|doc-?nhieu)",
    "(?:other|older|newer|same|more|hot|latest|recommend(?:ed)?|most)-?(?:news|posts?|articles?|read|view(?:ed)?|topics?)",
    "news-?(?:other|relat(?:ed|ion)|hot)|recommend(?:ed|ation)?s?|doc-?nhieu|xem-?nhieu|doc-?them|xem-?them",
    "shar(?:e|ing)|socials?|tags?|tag-?(?:list|box)|tu-?khoa|keywords?|hashtags?|toolbar|tool-?box",
    "ads?|advert\\w*|quang-?cao|banners?|sponsor\\w*|popup|modal|lightbox|cookies?|newsletter|subscribe",
    "log-?in|sign-?in|dang-?nhap|search(?:-?box|-?form)?|tim-?kiem|pag(?:ing|ination|er)|weather|thoi-?tiet",
    "copyright|ban-?quyen|rating|vote|poll|binh-?chon|lien-?ket|web-?links?|counter|thong-?ke|truy-?cap",
  ].join("|")})(?:$|[\\s_-])`,
);

/** True of an element that by its name holds menus, comments, related articles and the like. */
export function standsAround(element: Element): boolean {
  if (isElement(element, "html", "body", "main", "article")) return false;
  if (TAGS.has(element.tagName) || ROLES.test(property(element, "role"))) return true;
  return NAMES.test(namesOf(element));
}

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|cmt|binh-?luan|y-?kien)(?:[\s_-]?(?:list|box|area|section|wrap(?:per)?)|\s|$)/;

/** True of an element whose name says that readers' comments are all it holds, however many. */
export function holdsComments(element: Element): boolean {
  return !isElement(element, "html", "body") && COMMENTS.test(namesOf(element));
}
