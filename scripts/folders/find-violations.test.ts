import { expect, test } from 'vitest';
import { findViolations } from './find-violations';

const ALLOWED: [file: string, text: string][] = [
  ['engine/fold.ts', "import type { Span } from './types';"],
  ['engine/deep/fold.ts', "export { Span } from '../types';"],
  ['protocol/messages.ts', "import type { Span } from '~/engine/types';\nimport * as v from 'valibot';"],
  ['page/card/show.ts', "import { Card } from '~/components/Card';"],
  ['entrypoints/content/index.ts', "import { paint } from '../../page/paint';"],
  ['engine/fold.test.ts', "import speech from '~/assets/speech.chuchu.md';\nimport fc from 'fast-check';"],
];

test.each(ALLOWED)('%s may import inwards', (path, text) => {
  expect(findViolations([{ path, text }])).toEqual([]);
});

const FORBIDDEN: [what: string, file: string, text: string, found: string][] = [
  [
    'the engine that knows a page',
    'engine/fold.ts',
    "import { x } from '~/page/paint';",
    'engine/fold.ts:1: engine/ may not import ~/page/paint',
  ],
  [
    'the same by a relative path',
    'engine/fold.ts',
    "\nimport {\n  x,\n} from '../page/paint';",
    'engine/fold.ts:2: engine/ may not import ../page/paint',
  ],
  [
    'the engine with a dependency',
    'engine/fold.ts',
    "import { readFileSync } from 'node:fs';",
    'engine/fold.ts:1: engine/ may not import node:fs',
  ],
  [
    'a type alone',
    'protocol/messages.ts',
    "import type { Flag } from '~/page/flag';",
    'protocol/messages.ts:1: protocol/ may not import ~/page/flag',
  ],
  [
    'an import at run time',
    'page/card.ts',
    "const later = () => import('~/library/store');",
    'page/card.ts:1: page/ may not import ~/library/store',
  ],
  [
    'a side effect',
    'lookup/search.ts',
    "import '~/entrypoints/popup/main';",
    'lookup/search.ts:1: lookup/ may not import ~/entrypoints/popup/main',
  ],
  [
    'somebody who imports an entry point',
    'scripts/shoot.ts',
    "export * from '../entrypoints/background';",
    'scripts/shoot.ts:1: scripts/ may not import ../entrypoints/background',
  ],
];

test.each(FORBIDDEN)('finds %s', (_, path, text, found) => {
  expect(findViolations([{ path, text }])).toEqual([found]);
});
