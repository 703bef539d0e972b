/** The address made whole by `base`, or undefined where it is none of the web. */
export function webAddress(address: string, base: URL | undefined): string | undefined {
  const trimmed = address.trim();
  if (trimmed === "" || trimmed.startsWith("#") || trimmed.length > 4_000) return undefined;
  if (!URL.canParse(trimmed, base)) return undefined;
  const { protocol, href } = new URL(trimmed, base);
  return /^(?:https?|mailto|tel):$/.test(protocol) ? href : undefined;
}
