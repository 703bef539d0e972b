import { describe, expect, it } from "vitest";
import { planMoves, type Standing } from "../../../src/fix/moves/planMoves.ts";

const at = (name: string) => `articles/gia-lam/2021/2021-01-0${name}.md`;
const addressOf = (name: string) => `/bai-viet/gia-lam/2021-01-0${name}/`;

function standing(name: string, wanted?: string, more: Partial<Standing> = {}): Standing {
  return { path: at(name), wanted: wanted && at(wanted), aliases: [], published: true, ...more };
}

const plan = (...standings: Standing[]) =>
  planMoves(
    standings,
    standings.map(({ path }) => path),
  );

const draft = { published: false };

describe("planMoves", () => {
  it("lets stand what stands right", () => {
    expect(plan(standing("6-a"), standing("7-a"))).toEqual({ moves: [], left: [] });
  });

  it("keeps the address that readers know", () => {
    expect(plan(standing("6-a", "7-a")).moves).toEqual([
      { from: at("6-a"), to: at("7-a"), alias: addressOf("6-a") },
    ]);
  });

  it("keeps no address of a draft, none that is kept already, and none that another has", () => {
    expect(plan(standing("6-a", "7-a", draft)).moves[0]?.alias).toBeUndefined();
    const kept = standing("6-a", "7-a", { aliases: [addressOf("6-a")] });
    expect(plan(kept).moves[0]?.alias).toBeUndefined();
    const other = standing("8-b", undefined, { aliases: [addressOf("6-a")] });
    expect(plan(standing("6-a", "7-a"), other).moves[0]?.alias).toBeUndefined();
  });

  it("moves drafts one after another into places that become free", () => {
    const { moves, left } = plan(
      standing("6-a", "7-a", draft),
      standing("7-a", "8-a", draft),
      standing("8-a", "9-a", draft),
    );
    expect(moves.map(({ from }) => from)).toEqual([at("8-a"), at("7-a"), at("6-a")]);
    expect(left).toEqual([]);
  });

  it("gives no article the place of a published one, whose address stays its own", () => {
    const { moves, left } = plan(standing("6-a", "7-a"), standing("7-a", "8-a"));
    expect(moves.map(({ from }) => from)).toEqual([at("7-a")]);
    expect(left).toEqual([
      { file: at("6-a"), reason: `địa chỉ ${addressOf("7-a")} đã thuộc về ${at("7-a")}` },
    ]);
  });

  it("leaves two that want each other's place", () => {
    const { moves, left } = plan(standing("6-a", "7-a", draft), standing("7-a", "6-a", draft));
    expect(moves).toEqual([]);
    expect(left.map(({ reason }) => reason)).toEqual([
      `đã có tệp ${at("7-a")}`,
      `đã có tệp ${at("6-a")}`,
    ]);
  });

  it("leaves two that want one place", () => {
    const { moves, left } = plan(standing("6-a", "8-a"), standing("7-a", "8-a"));
    expect(moves).toEqual([]);
    expect(left).toEqual([
      { file: at("6-a"), reason: `${at("7-a")} cũng muốn về ${at("8-a")}` },
      { file: at("7-a"), reason: `${at("6-a")} cũng muốn về ${at("8-a")}` },
    ]);
  });

  it("leaves an article whose new address is among its aliases and has no old one to change for it", () => {
    const own = standing("6-a", "7-a", { ...draft, aliases: [addressOf("7-a")] });
    expect(plan(own).left[0]?.reason).toContain("đang nằm trong aliases của chính bài");
  });

  it("goes through no file and no link to elsewhere", () => {
    const { left } = planMoves(
      [standing("6-a", undefined, { wanted: "articles/dong-da/2021/2021-01-06-a.md" })],
      [at("6-a"), "articles/dong-da"],
    );
    expect(left).toEqual([{ file: at("6-a"), reason: "đã có tệp articles/dong-da" }]);
  });
});
