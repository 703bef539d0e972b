/**
 * Takes things under their keys as they come, and hands them on in the order of `keys`: what comes
 * early is kept until all before it have come. A key that never comes holds back all after it.
 */
export function inOrder<T>(keys: readonly string[], handOn: (thing: T) => void) {
  const early = new Map<string, T>();
  let next = 0;
  return (key: string, thing: T): void => {
    early.set(key, thing);
    for (let due = keys[next]; due !== undefined && early.has(due); due = keys[++next]) {
      handOn(early.get(due) as T);
      early.delete(due);
    }
  };
}
