import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends the run with one line that a program can read: `12 passed, 0 failed`, and what was skipped. Before it,
 * every test is named that failed at first.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    for (const line of secondTries(modules)) console.log(line);
    console.log(countLine(modules, errors.length, reason));
  }
}

/** @param errors how many errors happened outside of any test; each counts as a failure. */
export function countLine(
  modules: readonly Pick<TestModule, 'children' | 'errors'>[],
  errors: number,
  reason: TestRunEndReason,
): string {
  const counts = { passed: 0, failed: errors, skipped: 0, pending: 0 };
  for (const module of modules) {
    const failedModule = module.errors().length > 0;
    if (failedModule) counts.failed++;
    for (const test of module.children.allTests()) counts[test.result().state]++;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length > 0 ? 1 : 0;
  }
  // What went wrong before any test is in no count: a build that failed, say.
  if (counts.failed === 0 && reason !== 'passed') counts.failed = 1;
  const skipped = counts.skipped + counts.pending;
  return `${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @returns for each test that passed, but not at once, its name and what went wrong at first. */
function secondTries(modules: readonly TestModule[]): string[] {
  return modules.flatMap(({ children, relativeModuleId }) =>
    [...children.allTests()]
      .filter((test) => test.diagnostic()?.flaky)
      .flatMap((test) => [
        `passed at the second try: ${relativeModuleId} > ${test.fullName}`,
        ...(test.result().errors ?? []).map(({ name, message }) => `    ${name}: ${message.split('\n')[0]}`),
      ]),
  );
}
