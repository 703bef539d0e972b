import type { DistrictGroup } from "../../src/derive/directories.ts";
import { CountedList } from "./CountedList.tsx";

/** All districts by kind, under headings of `level`. */
export function DistrictDirectory(props: { groups: DistrictGroup[]; level: "h2" | "h3" }) {
  const Heading = props.level;
  return (
    <div class="directory">
      {props.groups.map(({ kind, districts }) => (
        <section>
          <Heading>{kind}</Heading>
          <CountedList links={districts} />
        </section>
      ))}
    </div>
  );
}
