/** A person whom a text names together with an office. */
export interface Proposal {
  name: string;
  /** As printed, without the place at its end. */
  role: string;
  /** Slug of a district, `ha-noi` or `trung-uong`. */
  body: string;
  /** The words from the beginning of name or role to the end of the other. */
  literal: string;
  /** Where they begin, counted from the line that was given. */
  line: number;
  /** False where the words may be read in another way. */
  sure: boolean;
}

/** A district as its offices name it. */
export interface Place {
  slug: string;
  name: string;
  kind: "quan" | "huyen" | "thi-xa";
}

/** What is known outside the text. */
export interface Known {
  /** All districts of the registry. */
  places: readonly Place[];
  /** Slug of the article's own: `Huyện ủy` without a name is its committee. */
  district?: string;
}
