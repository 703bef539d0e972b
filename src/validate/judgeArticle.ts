import type { ZodType } from "zod";
import { hasErrors, type Message, messagesIn } from "../message.ts";
import type { Source } from "../read/source.ts";
import { hasOpenPlace } from "./openPlaces.ts";
import type { Registry, Subject } from "./rule.ts";
import { boundedBody } from "./rules/boundedBody.ts";
import { articleRules } from "./rules/index.ts";
import { articleSchema, type FrontMatter } from "./schema/article.ts";
import { parseWith } from "./zodFindings.ts";

/** An article that was judged. */
export interface Judged {
  /** There only when no schema and no rule has an error to tell of. */
  frontMatter?: FrontMatter;
  /** False for a body that would exhaust the parser. */
  renderable: boolean;
  messages: Message[];
}

/** +07:00, the clock of every source, for when site.yaml cannot be read. */
export const HANOI = 7 * 60;

/**
 * Makes the judge of articles: schema first, then every rule over the keys that passed it,
 * so that one wrong key does not hide what is wrong with the others.
 */
export function articleJudge(registry: Registry): (source: Source) => Judged {
  const schema = articleSchema(registry.site?.offset ?? HANOI);
  return (source) => {
    if (source.findings.some(({ severity }) => severity !== "warning")) {
      return { renderable: false, messages: messagesIn(source.path, source.findings) };
    }
    const { value, findings } = parseWith(schema, source);
    const subject: Subject = {
      ...source,
      frontMatter: value ?? passing(schema, source.data),
      written: new Set(Object.keys(source.data ?? {})),
    };
    const judged = articleRules.flatMap(({ id, judge }) =>
      judge(subject, registry).map((finding) => ({ rule: id, ...finding })),
    );
    const messages = messagesIn(source.path, [...source.findings, ...findings, ...judged]);
    return {
      frontMatter: hasErrors(messages) ? undefined : value,
      renderable: !judged.some(({ rule }) => rule === boundedBody.id),
      messages,
    };
  };
}

function passing(schema: ReturnType<typeof articleSchema>, data: unknown): Partial<FrontMatter> {
  if (data === null || typeof data !== "object") return {};
  const valid = Object.entries(schema.shape).flatMap(([key, field]: [string, ZodType]) => {
    if (hasOpenPlace(Reflect.get(data, key))) return [];
    const result = field.safeParse(Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined);
    return result.success ? [[key, result.data]] : [];
  });
  return Object.fromEntries(valid);
}
