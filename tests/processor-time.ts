/**
 * Measures by the time of this process: others may be at work on the machine.
 * @returns the milliseconds of processor time that some work takes.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
