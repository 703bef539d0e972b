/** A day as far as it is printed; a month alone has no day, a day of a lead often no year. */
export interface PrintedDay {
  day?: number;
  /** 1 to 12. */
  month?: number;
  year?: number;
}

/** A time of day on the clock of 24 hours, as far as it is printed. */
export interface PrintedTime {
  hour?: number;
  minute?: number;
  second?: number;
}

/** A date, a time, or both, as they stand in a line. */
export interface DateLiteral extends PrintedDay, PrintedTime {
  index: number;
  /** As printed, with the words that belong to it: `Sáng ngày 08/7/2020`, `ngày 12 tháng 11 năm 2019`. */
  literal: string;
  /** The last two digits of a year where no more is printed (`06/01/21`); then `year` is missing. */
  shortYear?: number;
  /** The weekday that is named, Sunday 0. */
  weekday?: number;
  /** Minutes east of UTC where the literal says so. */
  offset?: number;
  /** Of a range its last day, of a list every day after the first. */
  more?: readonly (PrintedDay & PrintedTime)[];
  span?: "range" | "list";
  /** Vietnamese: what is wrong with the literal, as a weekday that is not that of the day. */
  notes: readonly string[];
}

/** What has the shape of a date with its year, or is called a day, and is none: `31/02/2020`. */
export interface ImpossibleDate {
  index: number;
  literal: string;
}

/** What a reader found in a line, before its place and letters are known. */
export type Found = Omit<DateLiteral, "index" | "literal"> | "impossible";
