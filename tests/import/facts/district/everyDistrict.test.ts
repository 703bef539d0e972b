import { describe, expect, it } from "vitest";
import { findDistrict } from "../../../../src/import/facts/district/findDistrict.ts";
import { fold, slugify } from "../../../../src/text/fold.ts";
import type { District } from "../../../../src/validate/schema/registry.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const registry = await wholeRegistry();
const districts = [...registry.districts.values()];
const day = "2021-03-05";
const find = (parts: Parameters<typeof pageOf>[0]) =>
  findDistrict(pageOf(parts), registry, { day });
/** `Huyện ủy` of a district, without its name. */
const office = ({ names }: District) => names.committee.slice(0, -names.name.length).trim();

it("the registry has all thirty", () => {
  expect(districts).toHaveLength(30);
});

describe.each(districts)("$names.full", (district) => {
  const { slug, names } = district;
  const sure = { value: slug, sure: true, alternatives: [] };

  it.each([
    `${names.committee} họp bàn việc quý II`,
    `Hội nghị Ban Chấp hành ${names.party_organisation} lần thứ 9`,
    `HỘI NGHỊ BAN THƯỜNG VỤ ${names.committee.toUpperCase()} MỞ RỘNG`,
    `Hội nghị ${names.committee} mở rộng`.normalize("NFD"),
    `Hội nghị ${names.committee.replace("ủy", "uỷ").replace("Hòa", "Hoà")} mở rộng`,
    `Hội nghị ${names.party_organisation.replace(/đ/g, "ð").replace(/Đ/g, "Ð")} mở rộng`,
  ])("is told by its committee in the title: %s", (title) => {
    expect(find({ title })).toMatchObject(sure);
  });

  it("is told by its committee in the lead", () => {
    const lead = `Sáng 5/3, Ban Thường vụ ${names.committee} làm việc với xã Thử Nghiệm.`;
    const field = find({ title: "Bàn việc quý II", lead });
    expect(field).toMatchObject({ ...sure, line: 2, literal: names.committee });
  });

  it("is told by its name in the title and its committee in the text", () => {
    const field = find({ title: `${names.name} bàn việc quý II`, lead: `${names.committee} họp.` });
    expect(field).toMatchObject({ ...sure, line: 2, literal: names.committee });
  });

  it("is not surely told by its bare name alone", () => {
    expect(find({ title: `${names.name} bàn việc quý II` })).toMatchObject({
      value: slug,
      sure: false,
    });
  });

  it("is told by one line deep in the text, the committee else without a name", () => {
    const body = [
      "Dự thảo sẽ trình hội nghị sau.",
      `Quyết định trình ${names.party_organisation}.`,
    ];
    const field = find({
      title: "Bàn việc quý II",
      lead: `Sáng 5/3, ${office(district)} họp.`,
      body,
    });
    expect(field).toMatchObject({ ...sure, line: 4, literal: names.party_organisation });
  });

  it("is told by its portal's host and its kind of committee", () => {
    const host = `${slugify(names.name).replaceAll("-", "")}.hanoi.gov.vn`;
    const url = `https://${host}/dang-doan-the/-/view_content/123-ban-viec.html`;
    const lead = `Sáng 5/3, ${office(district)} họp bàn việc quý II.`;
    expect(find({ lead, url })).toMatchObject({ ...sure, literal: host });
    expect(find({ lead: "Sáng 5/3, hội nghị họp.", url })).toMatchObject({
      value: slug,
      sure: false,
    });
  });

  it.each(["", "1", "-tiep-theo"])("is told, not surely, by a slug (%s)", (end) => {
    const accentless = slugify(`${names.committee} họp`);
    const dropped = slugify(`x ${names.party_organisation.replace(/[đĐ]/g, "")}`);
    for (const file of [
      `${accentless}${end}.txt`,
      `${dropped}.html`,
      `hoi-nghi-${accentless}.docx`,
    ])
      expect(find({ file })).toMatchObject({ value: slug, sure: false });
  });

  it("is told, not surely, by a text that lost its accents", () => {
    const title = fold(`Hội nghị ${names.committee} mở rộng`);
    expect(find({ title })).toMatchObject({ value: slug, sure: false });
  });

  it("is not told by a ward, commune or town of its name", () => {
    for (const unit of ["phường", "xã", "thị trấn", "Đảng ủy phường", "Đảng bộ xã", "Đảng ủy"]) {
      const field = find({
        title: `Hội nghị ${unit} ${names.name}`,
        lead: `Sáng nay, ${unit} ${names.name} họp.`,
      });
      expect(field).toMatchObject({ value: null, alternatives: [] });
    }
  });

  it("is in doubt after its last day", () => {
    const options = { day: "2025-08-09" };
    const late = findDistrict(pageOf({ title: `${names.committee} họp` }), registry, options);
    expect(late).toMatchObject({ value: slug, sure: false });
    expect(late.note).toContain("01/07/2025");
    const bare = findDistrict(pageOf({ title: `${names.name} họp` }), registry, options);
    expect(bare).toMatchObject({ value: null, alternatives: [slug] });
  });
});
