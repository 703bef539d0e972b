/** The picture that goes with a shared link. */
export interface ShareImage {
  /** Without the base path. */
  address: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
}

/** The size of drawn pictures, which networks show uncut; in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
