import type { Message } from "../message.ts";
import { readAhead } from "../read/ahead.ts";
import { textJudge } from "./context.ts";
import { type Look, lookAt } from "./lookAt.ts";
import { followMoves } from "./moves/followMoves.ts";
import { registryWrites } from "./registryWrites.ts";
import { type Survey, surveyFolder } from "./survey.ts";
import { type TakenFile, takeFile } from "./takeFile.ts";
import { writeOf } from "./writeOf.ts";

/**
 * The messages about the content folder `root`, those marked that `check --fix` would make vanish. They
 * name their files as editors do, with the folder before them. Only files that have messages are read.
 */
export async function markFixable(root: string, messages: readonly Message[]): Promise<Message[]> {
  if (messages.length === 0) return [];
  const survey = await surveyFolder(root);
  const pathOf = ({ file }: Message) => file.slice(root.replace(/\/+$/, "").length + 1);
  const concerned = new Set(messages.map(pathOf));
  const taken: TakenFile[] = [];
  const articles = survey.files.articles.filter((path) => concerned.has(path));
  const take = (path: string) => takeFile(root, path, survey.context);
  for await (const file of readAhead(articles, take)) taken.push(file);
  const vanishing = new Set(vanishingFrom(taken, survey));
  const written = [
    ...taken.filter(({ file }) => file),
    ...(await registryWrites(root, survey.files)),
  ];
  const rewritten = new Set(written.map(({ path }) => path));
  const renamed = new Set(survey.images.moves.map(({ from }) => from));
  return messages.map((message) => {
    const path = pathOf(message);
    const fixable =
      vanishing.has(keyOf({ ...message, file: path })) ||
      (message.rule === "nfc-text" && rewritten.has(path)) ||
      (message.rule === "known-file" && renamed.has(path));
    return fixable ? { ...message, fixable } : message;
  });
}

/** What the judge has against articles as they are and not as they would be; keys of messages. */
function vanishingFrom(
  taken: readonly TakenFile[],
  { files, present, context, images, fixed }: Survey,
): string[] {
  const judge = textJudge(context.registry);
  const looked = new Map(taken.map((file) => [file.path, lookAt(file, context, judge)]));
  const looks = files.articles.map((path) => looked.get(path) ?? unread(path));
  const { articles, moved } = followMoves(looks, present, images.moves, fixed);
  const moves = new Map(articles.map((move) => [move.from, move]));
  return taken.flatMap((file) => {
    const [write] = writeOf(file, moves.get(file.path), moved, context);
    if (!write) return [];
    const after = judge(write.to ?? write.path, write.text).messages;
    const stays = ({ rule, message }: Message) =>
      after.some((other) => other.rule === rule && other.message === message);
    return judge(file.path, file.text)
      .messages.filter((message) => !stays(message))
      .map(keyOf);
  });
}

/** An article of which only the place is known. */
function unread(path: string): Look {
  return { path, aliases: [], published: true, mentions: [], canFollow: true };
}

function keyOf({ file, line, column, rule, message }: Message): string {
  return JSON.stringify([file, line, column, rule, message]);
}
