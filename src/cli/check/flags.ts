import type { Message } from "../../message.ts";
import type { ReportFormat } from "../report/index.ts";

/** The flags of `check` as commander gives them. */
export interface CheckFlags {
  content: string;
  format: ReportFormat;
  fix?: boolean;
  staged?: boolean;
  suggest?: boolean;
  strict?: boolean;
}

/** How a check ended: what there is to say, and a line over all of it. */
export interface Checked {
  messages: Message[];
  summary: string;
}
