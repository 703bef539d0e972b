import { escapeMarkup } from "../../../src/text/markup.ts";

/** Colours of the signs by which commands mark words in a terminal, on dark ground. */
const COLOURS: Readonly<Record<string, string>> = {
  "1": "font-weight:700",
  "2": "color:#9aa3ad",
  "31": "color:#ff8a80",
  "32": "color:#8fd694",
  "33": "color:#f2cc60",
  "36": "color:#7fd1e0",
};

/** What a command printed, after the line that called it, as a page that looks like a terminal. */
export function terminalPage(line: string, printed: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
body { margin: 0; background: #16191d; }
pre { display: inline-block; margin: 0; padding: 20px 24px; color: #e8eaed; font: 15px/1.45 "Liberation Mono", "Noto Sans Mono", monospace; }
</style><pre><b>$ ${escapeMarkup(line)}</b>\n${coloured(printed.trimEnd())}</pre></html>`;
}

function coloured(printed: string): string {
  let open = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals mark colours by this one
  const spans = escapeMarkup(printed).replace(/\u001b\[(\d+)m/g, (_, code: string) => {
    const style = COLOURS[code];
    if (style !== undefined) open += 1;
    else if (open > 0) {
      open -= 1;
      return "</span>";
    }
    return style === undefined ? "" : `<span style="${style}">`;
  });
  return spans + "</span>".repeat(open);
}
