/** The milliseconds that something takes the processor: what else a busy machine does isn't counted. */
export function timeOf(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
