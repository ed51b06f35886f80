/**
 * Waits, where time itself is what a test puts in: a pointer's way, a page's rest. What something brings about is waited for
 * with `until`.
 * @param _why what the time is for, for who reads the test.
 */
export function letTimePass(ms: number, _why: string): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
