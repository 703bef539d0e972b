import { pastable } from "../../people/pastable.ts";
import { placesOf } from "../../people/placesOf.ts";
import { suggestPeople } from "../../people/suggestPeople.ts";
import { listFiles } from "../../read/listFiles.ts";
import { readSource } from "../../read/source.ts";
import { parseArticlePath } from "../../validate/articlePath.ts";
import { articleJudge } from "../../validate/judgeArticle.ts";
import { loadRegistry } from "../../validate/loadRegistry.ts";

/** `people` for every article whose text names office-holders that its front matter does not. */
export async function suggest(content: string): Promise<string> {
  const { files } = await listFiles(content);
  const { registry } = await loadRegistry(content, files);
  const places = placesOf(registry.districts);
  const judge = articleJudge(registry);
  const blocks: string[] = [];
  for (const path of files.articles) {
    const source = await readSource(content, path);
    const { frontMatter } = judge(source);
    // Of an article with errors it is not known whom it names already.
    if (!frontMatter) continue;
    const district = parseArticlePath(path)?.district;
    const { people } = frontMatter;
    const found = suggestPeople(source.body, { places, district }, people, source.bodyLine);
    if (found.length > 0) blocks.push(`${content}/${path}\n${pastable(found, people.length > 0)}`);
  }
  if (blocks.length === 0) return "Không có người nào để đề xuất.\n";
  return `${blocks.join("\n")}\nDán vào phần đầu bài sau khi đối chiếu từng dòng với bài.\n`;
}
