/**
 * Leads links marked `data-today` to the reader's own day in the calendar of days, and marks it
 * there. Pages themselves know no day: without this they lead to the whole calendar.
 */
export function leadToToday(page: Document, now: Date): void {
  const two = (value: number) => String(value).padStart(2, "0");
  const id = `ngay-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-today]")) link.hash = id;
  page.getElementById(id)?.setAttribute("aria-current", "date");
}
