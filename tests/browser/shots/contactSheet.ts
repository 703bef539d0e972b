import type { Shot } from "./takeShots.ts";

/** One HTML page with all pictures, a row for each subject. */
export function contactSheet(shots: readonly Shot[], printed: string): string {
  const rows = [...new Set(shots.map(({ subject }) => subject))].map((subject) => {
    const cells = shots.filter((shot) => shot.subject === subject && shot.part === "top");
    return `<h2>${subject}</h2><div>${cells.map((shot) => cell(shot, shots)).join("")}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shots</title><style>
body { font: 14px/1.4 sans-serif; margin: 1rem; background: #888; }
div { display: flex; gap: 0.75rem; overflow-x: auto; align-items: start; }
figure { margin: 0; flex: none; } img { height: 420px; width: auto; display: block; }
</style><h1>Shots</h1><p><a href="${printed}">${printed}</a></p>${rows.join("\n")}</html>\n`;
}

function cell({ subject, width, scheme, file }: Shot, shots: readonly Shot[]): string {
  const whole = shots.find(
    (shot) =>
      shot.part === "whole" &&
      shot.subject === subject &&
      shot.width === width &&
      shot.scheme === scheme,
  );
  return `<figure><a href="${whole?.file ?? file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${width} px, ${scheme}</figcaption></figure>`;
}
