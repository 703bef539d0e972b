import { type Case, question, type Verdict, verdictOn } from "./verdict.ts";

/**
 * The district of a page whose title and lead name none: surely the one whose committee captions and body
 * name, where it is the only one. A district named there without its committee may be beside the matter.
 */
export function judgeBody({ standings, portal }: Case): Verdict | undefined {
  const actors = standings.filter(({ actsInRest }) => actsInRest > 0);
  const [actor, another] = actors;
  if (actor && another) return question(actors);
  const touched = standings.filter((other) => other !== actor && other.touchesFront);
  if (actor) return verdictOn(actor, touched.length === 0, touched);
  const named = standings.filter(({ inRest }) => inRest);
  const [only, second] = named;
  if (only && !second) {
    const note = "chỉ được nêu tên trong bài, không thấy tên cấp ủy";
    return verdictOn(only, only.slug === portal?.slug, touched, note);
  }
  if (only) return question(named);
  const [weak, other] = standings.filter(({ mentions: [first] }) => first?.tie !== "wrong-unit");
  if (weak && other) return question(standings);
  return weak && verdictOn(weak, false, [], WEAK[weak.mentions[0]?.tie ?? ""]);
}

const WEAK: Record<string, string> = {
  "wrong-committee": "loại (quận, huyện, thị xã) không khớp với sổ bộ",
  place: "chỉ được nêu như nơi diễn ra",
  aside: "chỉ được nhắc đến bên lề",
  unaccented: "chỉ thấy tên không dấu",
  bare: "chỉ thấy tên trơn, chưa rõ là quận, huyện",
};
