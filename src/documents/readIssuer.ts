import { fold } from "../text/fold.ts";
import { bodyOfCode } from "./bodyOfCode.ts";
import { bodyOfWords } from "./bodyOfWords.ts";
import {
  type Committees,
  classOf,
  committeeSlug,
  decided,
  type Own,
  undecided,
} from "./committees.ts";
import type { Context, IssuerReading, Mention } from "./model.ts";

/**
 * Whose document `mention` is, in an article of `context.district`. The words beside it decide; `Thành ủy` and
 * `Quận ủy` without a name are the city's and the article's own. A sign alone decides where its code belongs to one
 * body. `TU` alone is any Thành ủy or Tỉnh ủy, so that in an article of Hà Nội the city's is likely and never sure;
 * `QU` and `HU` alone name no district, and are left undecided with the article's own committee as candidate.
 * Where words and code contradict each other, nothing is decided.
 */
export function readIssuer(
  mention: Pick<Mention, "issuerWords" | "issuerCode" | "congress" | "plenum" | "kind">,
  context: Context,
  committees: Committees,
): IssuerReading {
  const { issuerCode: code, issuerWords: words } = mention;
  const own = committees.find(({ slug }) => slug === context.district);
  if (mention.plenum) return decided("trung-uong");
  const byCode = code === null ? undefined : bodyOfCode(code, own, committees);
  const byWords = words === undefined ? undefined : bodyOfWords(fold(words), own, committees);
  if (byWords && !byCode) return byWords;
  if (!byWords) return byCode ?? unnamed(mention, own);
  if (!byCode || agree(byCode, byWords)) return better(byCode, byWords);
  const candidates = [byCode, byWords].flatMap(({ issuer, decided }) =>
    decided && issuer ? [issuer] : [],
  );
  return undecided(classOf(byCode.issuer), candidates);
}

/** `Chương trình 01`, `Nghị quyết Đại hội XVI`: the city's, the district's own, the nation's. */
function unnamed({ congress }: Pick<Mention, "congress">, own: Own) {
  const candidates = own ? ["thanh-uy-ha-noi", committeeSlug(own)] : [];
  if (congress) candidates.unshift("trung-uong");
  return undecided(null, candidates);
}

/** `TU` is a Tỉnh ủy as well, and may be a Thị ủy, whose code no text tells. */
const CODE_CLASSES: Record<string, readonly string[]> = {
  "thanh-uy": ["thanh-uy", "tinh-uy", "thi-uy"],
};

function agree(byCode: IssuerReading, byWords: IssuerReading): boolean {
  if (byCode.issuer === byWords.issuer || byWords.issuer === null) return true;
  const [one, other] = [classOf(byCode.issuer), classOf(byWords.issuer)];
  if (one === null || other === null) return byCode.issuer === null || sameOffice(byCode, byWords);
  const alike = CODE_CLASSES[one] ?? [one];
  if (!alike.includes(other)) return false;
  // A code with a district's initials contradicts another district's name.
  return !byCode.sure || !byWords.decided;
}

/** An office and the body it belongs to: `16-HD/BTCTW … của Trung ương`. */
function sameOffice({ issuer: code }: IssuerReading, { issuer: words }: IssuerReading): boolean {
  return code?.endsWith("trung-uong") === true && words === "trung-uong";
}

/** The words go before a code that several bodies use, even where they leave the body open. */
function better(byCode: IssuerReading | undefined, byWords: IssuerReading): IssuerReading {
  if (byCode?.sure || byWords.issuer === null) return byCode ?? byWords;
  const unsure =
    classOf(byCode?.issuer ?? null) === "thanh-uy" && classOf(byWords.issuer) === "thi-uy";
  return unsure ? { ...byWords, sure: false } : byWords;
}
