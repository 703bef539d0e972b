/** Robots may read everything; `sitemap` is the public address of the map of the site. */
export function robots(sitemap: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`;
}
