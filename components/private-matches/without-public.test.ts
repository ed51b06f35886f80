import { expect, it } from 'vitest';
import type { Match, MatchKind } from '~/engine/types';
import { withoutPublic } from './without-public';

const match = (kind: MatchKind, start: number, end: number) => ({ kind, start, end }) as Match;

it.each([
  ['the same passage', match('quote', 5, 20), match('quote', 5, 20), false],
  ['a piece of a public passage', match('quote', 5, 20), match('quote', 0, 30), false],
  ['more than a public source has', match('quote', 5, 20), match('quote', 5, 19), true],
  ['word for word what a public source has nearly so', match('quote', 5, 20), match('altered', 5, 20), true],
  ['nearly what a public source has word for word', match('altered', 5, 20), match('quote', 5, 20), false],
  ['nearly what a public source has nearly so', match('altered', 5, 20), match('altered', 5, 20), false],
  ['a term of both', match('term', 5, 9), match('term', 5, 9), false],
  ['a term within a public passage', match('term', 5, 9), match('quote', 0, 30), true],
  ['a passage within a public term', match('quote', 5, 20), match('term', 0, 30), true],
])('private matches are listed where no public source says as much: %s', (_what, mine, other, listed) => {
  expect(withoutPublic([mine], [other])).toEqual(listed ? [mine] : []);
});
