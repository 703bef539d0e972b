/** As cameras hold: nothing is to be turned. */
const UPRIGHT = 1;

/** The tag of the orientation in the first directory of a TIFF header. */
const ORIENTATION = 0x0112;

/**
 * How the camera was held by the notes of a photo (Exif 2.3, 4.6.4), 1 to 8; above 4 width and height
 * change places. 1 where the notes do not say. Throws a RangeError where they end too early.
 */
export function orientationIn(tiff: Buffer): number {
  const little = tiff.toString("latin1", 0, 2) === "II";
  const two = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = two(directory);
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + 12 * i;
    if (two(at) === ORIENTATION) return two(at + 8);
  }
  return UPRIGHT;
}
