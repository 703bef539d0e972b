import { escapeMarkup } from "../text/markup.ts";

/**
 * `page` with a panel that shows `report` over it; a page of its own where there is no page yet.
 * The report is shown as text: it quotes what stands in articles.
 */
export function withPanel(page: string | undefined, report: string): string {
  const panel = `<aside role="alert" aria-label="Lỗi nội dung" style="${STYLE}"><strong>Nội dung có lỗi; trang dưới đây là bản trước.</strong><pre style="white-space:pre-wrap;font:inherit;margin:.6em 0 0">${escapeMarkup(report)}</pre></aside>`;
  // The panel has a style of its own, which the policy of pages keeps out.
  const whole = (page ?? EMPTY).replace(POLICY, "");
  const end = whole.lastIndexOf("</body>");
  return end < 0 ? whole + panel : whole.slice(0, end) + panel + whole.slice(end);
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

const STYLE =
  "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9;padding:1em 1.4em;" +
  "background:#2b0f0f;color:#fff;font:14px/1.6 ui-monospace,monospace;border-top:4px solid #e05252";

const EMPTY =
  '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>Chưa có trang</title></head><body></body></html>';
