import type { Standing } from "./standing.ts";
import { type Case, question, SEVERAL, type Verdict, verdictOn } from "./verdict.ts";

/**
 * The district that title and lead are about: surely so where one committee alone acts there, or acts in
 * both while others are named aside. Two that act are a question. Undefined where they name none.
 */
export function judgeFront(matter: Case): Verdict | undefined {
  const front = matter.standings.filter(({ inTitle, inLead }) => inTitle || inLead);
  const actors = front.filter(({ actsInTitle, actsInLead }) => actsInTitle || actsInLead);
  const [actor] = actors;
  if (actor) return actors.length > 1 ? betweenActors(actors) : oneActor(actor, front, matter);
  const [only] = front;
  if (only) return front.length > 1 ? severalNamed(front) : oneNamed(only, matter);
  return undefined;
}

function betweenActors(actors: readonly Standing[]): Verdict | undefined {
  const [own, other] = actors.filter(({ actsInTitle }) => actsInTitle);
  if (own && !other && own.actsInLead) return verdictOn(own, false, actors, SEVERAL);
  return question(actors);
}

function oneActor(actor: Standing, front: readonly Standing[], { standings }: Case) {
  const rivals = front.filter((other) => other !== actor);
  if (rivals.some(({ inTitle }) => inTitle)) {
    if (!actor.actsInTitle || !actor.actsInLead) return question(front);
    const busy = rivals.some(({ actsInRest }) => actsInRest > 0);
    return verdictOn(actor, !busy, front, busy ? SEVERAL : undefined);
  }
  const louder = standings.filter(
    (other) => other !== actor && other.actsInRest > actor.actsInRest,
  );
  const doubtful =
    (rivals.length > 0 && !actor.inTitle) ||
    (louder.length > 0 && !(actor.inTitle && actor.inLead));
  const all = doubtful ? [...front, ...louder] : [];
  return verdictOn(actor, !doubtful, all, doubtful ? SEVERAL : undefined);
}

function severalNamed(front: readonly Standing[]): Verdict | undefined {
  const [own, other] = front.filter(({ inTitle }) => inTitle);
  if (!own || other) return question(front);
  const alone = front.every((rival) => rival === own || rival.actsInRest === 0);
  const sure = own.kindInTitle && own.inLead && alone;
  return verdictOn(own, sure, front, sure ? undefined : SEVERAL);
}

function oneNamed(own: Standing, { standings, nameless, kindOf }: Case): Verdict {
  const actors = standings.filter((other) => other !== own && other.actsInRest > 0);
  if (actors.length > 0) {
    const louder = actors.every(({ actsInRest }) => actsInRest < own.actsInRest);
    return verdictOn(own, louder && own.kindInTitle, actors, SEVERAL);
  }
  const kind = kindOf(own.slug);
  const backed = own.kindInTitle || (kind !== undefined && nameless.counts[kind] > 0);
  // A name without its kind may be a person's or a commune's; one mention may be beside the matter.
  const sure = own.actsInRest > 0 || (backed && own.namings > 1);
  return verdictOn(
    own,
    sure,
    [],
    sure ? undefined : "chỉ được nêu tên, chưa rõ là bài của nơi này",
  );
}
