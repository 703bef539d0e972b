import { slugOfTitle, UNNAMED } from "../../validate/freePath.ts";

/** The slug of a draft without title: that of its file's name; standard input has none. */
export function slugOfFile(file: string): string {
  const name = file === "-" ? "" : file.replace(/^.*[\\/]/, "").replace(/\.[^.]{1,5}$/, "");
  return slugOfTitle(name) ?? UNNAMED;
}
