import type { TileMapProps, TileProps } from "../../src/derive/tileMap.ts";
import { listingWords, unitWords } from "../../src/derive/words.ts";

/**
 * The districts as a map of tiles: a list in alphabetical order, which style sheets put in its places
 * where there is room. Those without a place follow.
 */
export function TileMap({ map }: { map: TileMapProps }) {
  return (
    <div class="tile-map">
      <ul class="tiles placed">
        {map.tiles.map((tile) => (
          <Tile tile={tile} />
        ))}
      </ul>
      {map.others.length > 0 && (
        <ul class="tiles">
          {map.others.map((tile) => (
            <Tile tile={tile} />
          ))}
        </ul>
      )}
      <p class="tile-keys">
        {listingWords.mapNote}
        {map.keys.map(({ shade, counts }) => (
          <span data-shade={shade}>
            {counts} {unitWords.articles}
          </span>
        ))}
      </p>
    </div>
  );
}

function Tile({ tile: { label, href, count, shade, place } }: { tile: TileProps }) {
  return (
    <li data-row={place?.row} data-column={place?.column}>
      <a href={href} data-shade={shade}>
        {label}{" "}
        <span>
          {count} {unitWords.articles}
        </span>
      </a>
    </li>
  );
}
