import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { coverage } from "../../src/derive/coverage.ts";
import { coverageByDistrict } from "../../src/derive/coverageByDistrict.ts";
import { termRows } from "../../src/derive/termRows.ts";
import { listingWords, termStates, words } from "../../src/derive/words.ts";
import { Coverage } from "../../templates/components/Coverage.tsx";
import { CoverageTable } from "../../templates/components/CoverageTable.tsx";
import { TermTable } from "../../templates/components/TermTable.tsx";
import { archive, article, district } from "../derive/sample.ts";

const dissolved = {
  day: "2021-04-01",
  sources: ["sổ thử"],
  certainty: "verified" as const,
};

describe("the table of months", () => {
  const years = coverage([article("2021-02-06"), article("2021-02-05")], { dissolved }) ?? [];
  const html = renderToString(<Coverage years={years} />);

  it("says in words what a gap is, and what lies outside", () => {
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) =>
      cell.replace(/<[^>]*>/g, ""),
    );
    const { gap, outside } = listingWords;
    expect(cells).toEqual([gap, "2", gap, ...Array(9).fill(outside), "2", "2"]);
  });

  it("can be reached by keyboard where it scrolls, and names its rows and columns", () => {
    expect(html).toContain(`aria-label="${listingWords.coverage}" tabindex="0"`);
    expect(html.match(/<th scope="col">/g)).toHaveLength(15);
    expect(html).toContain('<th scope="row">2021</th>');
  });
});

describe("the table of districts and years", () => {
  it("says of each year how many months are empty, and of an empty year that it is", () => {
    const covered = coverageByDistrict(contextOf(archive([article("2021-02-06")])));
    if (!covered) throw new Error("an archive with an article has a coverage");
    const html = renderToString(<CoverageTable coverage={covered} />);
    expect(html.replace(/<[^>]*>/g, "|")).toMatch(
      new RegExp(`Thử Một\\|+1\\|+ ?1\\|* ${listingWords.emptyMonths}`),
    );
    expect(html).toContain(
      `<td class="gap"><span class="unseen">${listingWords.gap}</span></td><td class="sum">0</td>`,
    );
  });
});

describe("the table of committees", () => {
  const own = district("thu-mot", "Thử Một");
  const rows = termRows(
    contextOf(archive()),
    own.terms.map((term) => ({ district: own, term, label: term.years })),
  );
  const html = renderToString(<TermTable caption="Thử" head={words.terms} rows={rows} />);

  it("says that a fact is unknown rather than nothing", () => {
    const [first = ""] = html.match(/<tbody><tr>.*?<\/tr>/) ?? [];
    expect(first.split(words.unknown)).toHaveLength(4);
  });

  it("puts the state of a committee that never sat in the place of congress and secretary", () => {
    expect(html).toContain(`<td class="unknown" colspan="2">${termStates.suspended}</td>`);
  });
});
