import { printDay } from "../../read/date.ts";
import type { CommitteeTerm } from "../schema/registry.ts";
import { startYear } from "../sitting.ts";
import type { FactFinding, RegistryRule, WithTerms } from "./rule.ts";

/** A congress falls in the first year of its term, opens before it closes, and no later day precedes it. */
export const congressDays: RegistryRule<WithTerms> = {
  id: "congress-days",
  judge({ terms }) {
    return terms.flatMap((term, i) => [
      ...outsideYear(term, i),
      ...outOfOrder(term, i),
      ...notYet(term, i),
    ]);
  },
};

function outsideYear(term: CommitteeTerm, i: number): FactFinding[] {
  const { congress } = term;
  if (!congress) return [];
  const at = (key: string, ...rest: number[]) => ["terms", i, "congress", key, ...rest];
  const days: [PropertyKey[], string | undefined][] = [
    [at("opened"), congress.opened],
    [at("closed"), congress.closed],
    [at("first_plenum"), congress.first_plenum],
    ...congress.days.map((day, n): [PropertyKey[], string] => [at("days", n), day]),
  ];
  return days.flatMap(([path, day]) =>
    day === undefined || day.startsWith(`${startYear(term)}-`)
      ? []
      : [
          {
            at: path,
            message: `Ngày ${printDay(day)} nằm ngoài năm mở đầu nhiệm kỳ ${term.years}`,
            expected: `một ngày của năm ${startYear(term)}`,
          },
        ],
  );
}

function outOfOrder({ congress }: CommitteeTerm, i: number): FactFinding[] {
  if (!congress) return [];
  const { opened, closed, first_plenum: plenum, days } = congress;
  const findings: FactFinding[] = [];
  if (opened && closed && opened > closed) {
    findings.push({
      at: ["terms", i, "congress", "closed"],
      message: `Đại hội bế mạc ${printDay(closed)} trước khi khai mạc ${printDay(opened)}`,
      expected: "ngày bế mạc không trước ngày khai mạc",
    });
  }
  const late = closed === undefined ? -1 : days.findIndex((day) => day > closed);
  if (closed && late >= 0) {
    findings.push({
      at: ["terms", i, "congress", "days", late],
      message: `Ngày họp đứng sau ngày bế mạc ${printDay(closed)}`,
      expected: "ngày họp không sau ngày bế mạc",
    });
  }
  if (plenum && opened && plenum < opened) {
    findings.push({
      at: ["terms", i, "congress", "first_plenum"],
      message: "Hội nghị lần thứ nhất họp trước khi đại hội khai mạc",
      expected: "ngày sau khi đại hội khai mạc",
    });
  }
  return findings;
}

function notYet({ congress, status, years }: CommitteeTerm, i: number): FactFinding[] {
  if (!congress || status === "completed") return [];
  return [
    {
      at: ["terms", i, "congress"],
      message: `Nhiệm kỳ ${years} chưa diễn ra (${status}) mà có ngày đại hội`,
      expected: "status: completed, hoặc bỏ congress",
    },
  ];
}
