/** Processor time of this thread, in milliseconds: what else the machine does is not counted. */
export function processorMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
