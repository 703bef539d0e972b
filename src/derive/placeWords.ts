/** What the pages of new wards and communes say. */
export const placeWords = {
  places: "Địa danh",
  intro:
    "Phường, xã mới đặt trên địa bàn các quận, huyện, thị xã cũ của kho: tìm nơi ở hôm nay để đến các bài của quận, huyện khi ấy.",
  units: "phường, xã",
  byName: "Theo tên phường, xã",
  byDistrict: "Theo quận, huyện cũ",
  place: "Phường, xã mới",
  oldDistricts: "Đơn vị cũ",
  land: "Địa bàn từ",
  share: "Phần góp vào đơn vị mới",
  closed: "Kết thúc hoạt động",
  evidence: "Nguồn của từng đơn vị cũ",
  archive: "Bài về các đơn vị cũ",
  seeAll: "Xem mọi bài về",
  alone: "Trong sổ bộ không có quận, huyện nào khác góp vào đơn vị này.",
  kinds: { phuong: "phường", xa: "xã" },
  /** Where a new unit bears the name of an old district: `Phường Ba Đình`, `Quận Ba Đình`. */
  namesake: (place: string, district: string) =>
    `${place} và ${district} trùng tên nhưng là hai đơn vị khác nhau: kho giữ bài về ${district}, không giữ bài riêng về ${place}.`,
} as const;
