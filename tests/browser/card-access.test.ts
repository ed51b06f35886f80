import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { ARTICLE, copy, restOn } from './card-view';
import { browserTest } from './driver/browser-test';
import { findNode } from './driver/card';
import { mountOpenly } from './mount-openly';

const test = browserTest();

const THEMES = ['light', 'dark'] as const;

test('Assistive technology finds a dialog with name, description and named controls', async ({ open }) => {
  const page = await open(ARTICLE);
  await restOn(page, '援派干部');
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const dialog = tree && findNode(tree, ({ role, name }) => role === 'dialog' && /^见于/.test(name ?? ''));
  expect(dialog?.name).toBe('见于 在2025年市援派干部及东西部协作挂职干部座谈会上的讲话');
  expect(dialog?.description).toMatch(/^今天，我们怀着十分激动和喜悦的心情/);
  expect(dialog?.modal).toBeFalsy();
  const names: string[] = [];
  const roles = new Set<string>();
  findNode(dialog!, ({ role, name }) => {
    roles.add(role);
    if (role === 'button') names.push(name ?? '');
    return false;
  });
  expect(names).toEqual(['上一处', '下一处', '复制', '复制（附出处）']);
  for (const role of ['blockquote', 'mark', 'status']) expect(roles).toContain(role);
});

test('That a passage was copied is announced', async ({ open }) => {
  const page = await open(ARTICLE);
  const card = await restOn(page, '国之大者');
  await copy(page, card, '复制');
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const said = findNode(tree!, ({ role, live, children }) => {
    const text = (children ?? []).map(({ name }) => name).join('');
    return role === 'status' && live === 'polite' && text.includes('已复制');
  });
  expect(said).toBeDefined();
});

test.for(THEMES)('Axe finds nothing wrong with the card, %s', async (theme, { open }) => {
  const page = await open(ARTICLE);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  // With a stepper, and with an outcome.
  const card = await restOn(page, '援派干部');
  await copy(page, card, '复制');
  await mountOpenly(page, card);
  expect(await axeViolations(page)).toEqual([]);
});

test('With forced colours the phrase is marked and the buttons have borders', async ({ open }) => {
  const page = await open(ARTICLE);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const card = await restOn(page, '国之大者');
  await until('the mark', () =>
    card.dialog.$eval('blockquote mark', (mark) => {
      const { backgroundColor } = getComputedStyle(mark);
      return backgroundColor !== getComputedStyle(mark.closest('[role=dialog]')!).backgroundColor;
    }),
  );
  expect(
    await card.dialog.$$eval('button', (buttons) => buttons.map((one) => getComputedStyle(one).borderStyle)),
  ).not.toContain('none');
});
