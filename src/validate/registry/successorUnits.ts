import type { District } from "../schema/registry.ts";
import type { RegistryRule } from "./rule.ts";

/** A successor is a ward or commune, and stands once. */
export const successorUnits: RegistryRule<District> = {
  id: "successor-units",
  judge({ successors }) {
    const units = successors?.units ?? [];
    return units.flatMap(({ name }, i) => {
      const at = ["successors", "units", i, "name"];
      if (!/^(Phường|Xã) \p{Lu}/u.test(name)) {
        return [
          { at, message: `"${name}" không phải tên phường hay xã`, expected: "Phường … hoặc Xã …" },
        ];
      }
      if (units.findIndex((unit) => unit.name === name) === i) return [];
      return [{ at, message: `${name} đã có ở trên`, expected: "mỗi phường, xã một lần" }];
    });
  },
};
