import { buildExtension } from '~/scripts/browser/build-extension';

/** Builds before the first test, so that no test's time limit has to hold a build. */
export default function buildBoth(): void {
  if (!process.env.CHUCHU_EXTENSION_CHROME) buildExtension('chrome');
  if (!process.env.CHUCHU_EXTENSION_FIREFOX) buildExtension('firefox');
}
