/** Milliseconds of this thread's own work: a busy machine changes little in it, so that growth can be told from noise. */
export function threadTime(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
