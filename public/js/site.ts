import { offerCopying } from "./copy.ts";
import { offerSharing } from "./share.ts";
import { focusSearchOnSlash } from "./slash.ts";
import { leadToToday } from "./today.ts";

focusSearchOnSlash(document, localStorage);
leadToToday(document, new Date());
offerCopying(document);
offerSharing(document);
