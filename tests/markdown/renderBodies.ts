import { bodyRenderer } from "../../src/markdown/bodyRenderer.ts";

/**
 * Renders the bodies that stand as JSON on standard input, and prints their HTML as JSON.
 * A program of its own: worker threads load TypeScript only where the whole process runs under tsx.
 */
let input = "";
for await (const chunk of process.stdin) input += chunk;
const bodies: string[] = JSON.parse(input);
let counted = 0;
const renderer = bodyRenderer(bodies.length, new Map(), (count) => {
  counted = Math.max(counted, count);
});
const path = (i: number) => `articles/a/2021/2021-01-06-${i}.md`;
for (const [i, body] of bodies.entries()) renderer.add({ path: path(i), body, basePath: "" });
const rendered = await renderer.finish();
await renderer.stop();
const html = bodies.map((_, i) => rendered.get(path(i))?.html ?? null);
process.stdout.write(JSON.stringify({ counted, html }));
