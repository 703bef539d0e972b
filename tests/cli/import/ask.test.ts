import { describe, expect, it } from "vitest";
import { askFields } from "../../../src/cli/import/ask.ts";
import type { Choice, Prompts } from "../../../src/cli/prompts.ts";
import { found, unknown } from "../../../src/import/facts/field.ts";
import { nothingNew, type Outcome } from "../../../src/import/importInput.ts";
import type { Field } from "../../../src/import/model.ts";
import { goodRegistry } from "../../fixture.ts";

const registry = await goodRegistry();

const outcomeOf = (...fields: Field[]): Outcome => {
  const outcome = nothingNew("a.txt");
  return { ...outcome, imported: { ...outcome.imported, fields } };
};

/** A person who picks the choice of each label in turn, and types `typed`. */
function person(labels: (string | undefined)[], typed = ""): Prompts & { seen: Choice[][] } {
  const seen: Choice[][] = [];
  return {
    seen,
    async choose(_, choices) {
      seen.push([...choices]);
      const label = labels.shift();
      return choices.find((choice) => choice.label === label)?.value;
    },
    async type(_, fault) {
      return fault(typed) === undefined ? typed : undefined;
    },
  };
}

/** Asks about `fields`; each answer settles its field. */
async function ask(prompts: Prompts, ...fields: Field[]) {
  const first = outcomeOf(...fields);
  let given: Readonly<Record<string, unknown>> = {};
  const again = async (answers: Readonly<Record<string, unknown>>) => {
    given = answers;
    return outcomeOf(
      ...fields.map((field) =>
        field.field in answers ? found(field.field, answers[field.field], true) : field,
      ),
    );
  };
  const outcome = await askFields(first, again, prompts, registry);
  return { outcome, answers: given };
}

describe("an editor", () => {
  it("is not asked where everything is sure, or optional and unknown", async () => {
    const prompts = person([]);
    const fields = [found("title", "A", true), unknown("section"), unknown("source.retrieved")];
    const { outcome } = await ask(prompts, ...fields);
    expect(outcome?.imported.fields).toEqual(fields);
    expect(prompts.seen).toEqual([]);
  });

  it("chooses among what it might be, or keeps what was found", async () => {
    const basis = found("date_basis", "event", false, undefined, { alternatives: ["inferred"] });
    const inferred = "inferred: một phần của ngày, như năm, là suy ra";
    const prompts = person([inferred]);
    expect((await ask(prompts, basis)).answers).toEqual({ date_basis: "inferred" });
    expect(prompts.seen[0]?.map(({ label }) => label)).toEqual([inferred, "giữ: event"]);
    expect((await ask(person(["giữ: event"]), basis)).answers).toEqual({});
  });

  it("finds an unknown district among all", async () => {
    const prompts = person(["gia-lam"]);
    expect((await ask(prompts, unknown("district"))).answers).toEqual({ district: "gia-lam" });
    expect(prompts.seen[0]?.map(({ label }) => label)).toContain("để ngỏ, tra sau");
  });

  it("types a day as days are written", async () => {
    const typed = person(["gõ giá trị khác"], "6/1/2021 11:09");
    expect((await ask(typed, unknown("date"))).answers).toEqual({ date: "2021-01-06T11:09+07:00" });
  });

  it("says where a day comes from that the page does not tell", async () => {
    const prompts = person(["2021-01-07", "event: ngày của sự việc, trang không in ngày đăng"]);
    const date = unknown("date", { alternatives: ["2021-01-07"] });
    const { answers } = await ask(prompts, date, unknown("date_basis"));
    expect(answers).toEqual({ date: "2021-01-07", date_basis: "event" });
    const open = person(["để ngỏ, tra sau"]);
    expect((await ask(open, date, unknown("date_basis"))).answers).toEqual({});
  });

  it("is asked each question once, and may leave it open", async () => {
    const prompts = person(["để ngỏ, tra sau", "để ngỏ, tra sau"]);
    const { outcome } = await ask(prompts, unknown("title"), unknown("rights"));
    expect(outcome).toBeDefined();
    expect(prompts.seen).toHaveLength(2);
  });

  it("breaks off at any question", async () => {
    expect((await ask(person([undefined]), unknown("title"))).outcome).toBeUndefined();
    expect(
      (await ask(person(["gõ giá trị khác"], "45/1/2021"), unknown("date"))).outcome,
    ).toBeUndefined();
  });
});
