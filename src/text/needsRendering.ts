/** Longer bodies, in characters, may take their time. */
export const LONG = 20_000;

/** True for a body that links anywhere but to the web, shows images or is very long. */
export function needsRendering(body: string): boolean {
  return (
    body.length > LONG || /\]\((?!https?:\/\/)|\]:|!\[|<(?!https?:)[a-z][a-z0-9+.-]+:/i.test(body)
  );
}
