/// <reference path="./decap.d.ts" />
import CMS from "decap-cms-app";
import { ARTICLE_FORMAT, articleFormat, asIso } from "../../src/describe/desk/articleFormat.ts";
import { phrases, withPhrases } from "./phrases.ts";

/** Where Decap CMS remembers in which of its two ways a person writes. */
const WAY_OF_WRITING = "cms.md-mode";

// The rich way prints the whole text anew when one word is changed, so it has to be asked for.
if (localStorage.getItem(WAY_OF_WRITING) === null) localStorage.setItem(WAY_OF_WRITING, "raw");

CMS.registerLocale("vi", withPhrases(CMS.getLocale("vi"), phrases));
CMS.registerCustomFormat(ARTICLE_FORMAT, "md", articleFormat);
// The file is named after the day, so that has to be ISO before the name is made.
CMS.registerEventListener({
  name: "preSave",
  handler: ({ entry }) => {
    const data = entry.get("data");
    return data.set("date", asIso(data.get("date")));
  },
});

// The page holds the configuration, so that nothing more is fetched for it.
const config = document.getElementById("cau-hinh")?.textContent ?? "";
CMS.init({ config: JSON.parse(config) });
