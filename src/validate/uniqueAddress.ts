import { type Message, messagesIn, type Place, START } from "../message.ts";
import { articleAddress, parseArticlePath } from "./articlePath.ts";

/** An address that a file lays claim to, its own or a former one, and where. */
export interface Claim extends Place {
  address: string;
}

/** The claims of one article: its own address, and each of its aliases. */
export function claimsOf(path: string, aliases: readonly (Place & { alias: string })[]): Claim[] {
  const parts = parseArticlePath(path);
  const own = { file: path, ...START, address: parts ? articleAddress(parts) : `/${path}` };
  return [own, ...aliases.map(({ alias, ...place }) => ({ ...place, address: alias }))];
}

/**
 * No two claims to one address, also under another case or Unicode form: on some disks and servers
 * those are one. The message stands at the later claim and names the earlier one.
 */
export function uniqueAddress(claims: readonly Claim[]): Message[] {
  const holders = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = claim.address.normalize("NFC").toLowerCase();
    const holder = holders.get(key);
    if (!holder) {
      holders.set(key, claim);
      return [];
    }
    const { address: _, ...place } = holder;
    return messagesIn(claim.file, [
      {
        line: claim.line,
        column: claim.column,
        rule: "unique-address",
        message: `Địa chỉ ${claim.address} đã thuộc về ${holder.file}`,
        expected: "một địa chỉ khác; đổi tên một trong hai tệp",
        related: [place],
      },
    ]);
  });
}
