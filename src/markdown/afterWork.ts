/**
 * Calls `strike` when `time` milliseconds have passed and this process has worked for as long: while other programs
 * have the machine, nobody is slow. Returns what stops the clock.
 */
export function afterWork(time: number, strike: () => void): () => void {
  const { user, system } = process.cpuUsage();
  let clock = setTimeout(look, time);

  function look(): void {
    const worked = process.cpuUsage({ user, system });
    const left = time - (worked.user + worked.system) / 1000;
    // An answer that came while this thread was busy is taken before the limit strikes.
    if (left <= 0) setImmediate(strike);
    else clock = setTimeout(look, Math.max(left, time / 10));
  }
  return () => clearTimeout(clock);
}
