import { type Message, messagesIn } from "../message.ts";
import { parseArticlePath } from "./articlePath.ts";
import type { Registry } from "./rule.ts";
import type { FrontMatter } from "./schema/article.ts";

/** An article as far as it is valid. */
interface Witness {
  path: string;
  frontMatter?: FrontMatter;
}

/**
 * An article that proves a tenure is published, and either of the body's own district or one that names
 * the person by the record. Articles with errors of their own are not judged here.
 */
export function tenureWitness(
  { people, personPlace }: Pick<Registry, "people" | "personPlace">,
  articles: readonly Witness[],
): Message[] {
  const known = new Map(articles.map(({ path, frontMatter }) => [path, frontMatter]));
  return [...people].flatMap(([slug, { name, tenures }]) =>
    tenures.flatMap(({ body, ...ends }, i) =>
      (["from", "to"] as const).flatMap((key) => {
        const front = known.get(ends[key]);
        const place = personPlace(slug, ["tenures", i, key]);
        if (!front || !place) return [];
        const isOwn = parseArticlePath(ends[key])?.district === body;
        const names = front.people.some(({ person }) => person === slug);
        if (!front.draft && (isOwn || names)) return [];
        const { file, ...position } = place;
        const message = front.draft
          ? `Bài "${ends[key]}" là bản nháp, chưa làm chứng được`
          : `Bài "${ends[key]}" không phải của ${body} và không nêu ${name} trong people`;
        const expected = `một bài đã đăng của ${body}, hoặc bài có people với person: ${slug}`;
        return messagesIn(file, [{ ...position, rule: "tenure-witness", key, message, expected }]);
      }),
    ),
  );
}
