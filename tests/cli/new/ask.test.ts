import { describe, expect, it } from "vitest";
import { askAnswers } from "../../../src/cli/new/ask.ts";
import type { Prompts } from "../../../src/cli/prompts.ts";
import type { Answers } from "../../../src/start/answers.ts";
import { goodRegistry } from "../../fixture.ts";

const setting = { registry: await goodRegistry(), today: "2021-01-07" };

/** A person who answers each question by the first word of it that `says` knows; else by Enter. */
function person(says: Readonly<Record<string, string>>): Prompts & { asked: string[] } {
  const asked: string[] = [];
  const answerTo = (message: string) => {
    asked.push(message);
    return Object.entries(says).find(([start]) => message.startsWith(start))?.[1];
  };
  return {
    asked,
    async choose(message, choices) {
      const label = answerTo(message);
      if (label === "Ctrl+C") return undefined;
      return label === undefined
        ? choices[0]?.value
        : choices.find((choice) => choice.label === label)?.value;
    },
    async type(message, fault) {
      const written = answerTo(message) ?? "";
      if (written === "Ctrl+C") return undefined;
      const wrong = fault(written);
      if (wrong !== undefined) throw new Error(wrong);
      return written;
    },
  };
}

const ask = async (says: Readonly<Record<string, string>>, given: Answers = {}) => {
  const prompts = person(says);
  const answers = await askAnswers(given, setting, prompts);
  return { answers, asked: prompts.asked.map((message) => message.split(/[?,]/)[0]) };
};

describe("an editor at a terminal", () => {
  it("who only presses Enter answers nothing", async () => {
    const { answers, asked } = await ask({});
    expect(answers).toEqual({});
    expect(asked).toEqual([
      "Quận",
      "Nhan đề",
      "Ngày đăng",
      "Tác giả",
      "Chuyên mục nào",
      "Bài này là gì",
    ]);
  });

  it("answers in words", async () => {
    const { answers } = await ask({
      Quận: "Huyện Gia Lâm",
      "Nhan đề": "Bài  thử",
      Ngày: "hôm nay",
      "Tác giả": "unsigned",
      "Chuyên mục": "không thuộc chuyên mục nào",
      "Bài này": "bài của ta viết (own)",
    });
    expect(answers).toEqual({
      title: "Bài thử",
      district: "gia-lam",
      date: { day: "2021-01-07" },
      author: "unsigned",
      section: null,
      rights: "own",
    });
  });

  it("is not asked what the flags say", async () => {
    const given: Answers = {
      district: "gia-lam",
      title: "Bài thử",
      date: { day: "2021-01-06" },
      author: "unsigned",
      section: null,
      rights: "own",
    };
    expect(await ask({}, given)).toEqual({ answers: given, asked: [] });
  });

  it("is asked for the term where the registry leaves it open", async () => {
    const says = { Quận: "Huyện Gia Lâm", Ngày: "27/05/2020", "Sổ bộ": "2020-2025" };
    const { answers, asked } = await ask(says);
    expect(answers?.term).toBe("2020-2025");
    expect(asked).toContain("Sổ bộ chưa biết rõ ngày đổi khóa. Bài thuộc nhiệm kỳ nào");
  });

  it("is asked where another's text comes from", async () => {
    const { answers } = await ask({
      "Bài này": "chỉ dẫn tới trang gốc, kèm nhiều nhất ba câu của ta (link)",
      "Bài lấy": "Báo Thử · BT · bao-thu.example",
      "Địa chỉ": "https://bao-thu.example/1",
    });
    expect(answers).toEqual({
      rights: "link",
      source: "Báo Thử",
      url: "https://bao-thu.example/1",
    });
  });

  it("is told at once of a day that does not exist", async () => {
    await expect(ask({ Ngày: "31/02/2021" })).rejects.toThrow('Không đọc được ngày "31/02/2021"');
  });

  it.each(["Quận", "Ngày", "Chuyên mục"])("breaks off at %s", async (question) => {
    expect((await ask({ [question]: "Ctrl+C" })).answers).toBeUndefined();
  });
});
