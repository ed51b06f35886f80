import { paragraphsOf, sampleSource, sampleTerm } from '../store/sample-sources';
import type { BackupErrorCode } from './backup-error';
import { checksumOf } from './checksum';

type Json = Record<string, unknown>;

/** @returns the text of a backup with the right checksum, whatever its content is. */
export async function backupText(content: unknown, envelope: Json = {}): Promise<string> {
  return JSON.stringify({
    format: 'chuchu-backup',
    version: 1,
    created: '2026-01-02T03:04:05.678Z',
    checksum: await checksumOf(content),
    content,
    ...envelope,
  });
}

export function contentWith(change: Json = {}): Json {
  return { sources: [entryWith()], off: [], settings: {}, notebook: [], ...change };
}

function entryWith(change: Json = {}, source: Json = {}): Json {
  return {
    source: { ...sampleSource('1'), ...source },
    added: '2026-01-02T03:04:05.678Z',
    origin: { kind: 'paste' },
    ...change,
  };
}

const withSource = (source: Json) => contentWith({ sources: [entryWith({}, source)] });
const withEntry = (entry: Json) => contentWith({ sources: [entryWith(entry)] });
/** JSON has no way to write these keys but by hand. */
const byHand = async (from: string, to: string) => {
  const text = await backupText(contentWith());
  if (!text.includes(from)) throw new Error(`Not in the backup: ${from}`);
  return text.replace(from, to);
};

/** Files that are no backup, or none that anything is to be restored from. */
export const CRAFTED: readonly [name: string, file: () => Promise<string> | string, code: BackupErrorCode][] =
  [
    ['an empty file', () => '', 'not-a-backup'],
    ['text', () => '这不是备份', 'not-a-backup'],
    ['null', () => 'null', 'not-a-backup'],
    ['a number', () => '7', 'not-a-backup'],
    ['a list', () => '[]', 'not-a-backup'],
    ['another program’s JSON', () => '{"format":"other","version":1}', 'not-a-backup'],
    ['brackets without end', () => '['.repeat(1_000_000), 'not-a-backup'],
    [
      'brackets as deep as a well',
      () => `{"format":"chuchu-backup","version":1,"content":${'['.repeat(1e6)}${']'.repeat(1e6)}}`,
      'bad-shape',
    ],
    ['fields as deep as a well', () => `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`, 'not-a-backup'],
    ['half a backup', async () => (await backupText(contentWith())).slice(0, -40), 'bad-shape'],
    ['a newer version', () => backupText(contentWith(), { version: 2 }), 'too-new'],
    ['a newer version of another shape', () => '{"format":"chuchu-backup","version":9}', 'too-new'],
    ['version 0', () => backupText(contentWith(), { version: 0 }), 'bad-shape'],
    ['a version in words', () => backupText(contentWith(), { version: '2' }), 'bad-shape'],
    ['no checksum', () => byHand('"checksum"', '"check"'), 'bad-shape'],
    [
      'the checksum of something else',
      () => backupText(contentWith(), { checksum: '0'.repeat(64) }),
      'checksum',
    ],
    ['one character changed', () => byHand('说的是云州', '说的是雨州'), 'checksum'],
    ['a source switched on by hand', () => byHand('"off":[]', '"off":["1"]'), 'checksum'],
    ['no content', () => backupText(undefined), 'bad-shape'],
    ['a list for content', () => backupText([]), 'bad-shape'],
    ['content of its own', () => backupText(contentWith({ extra: 1 })), 'bad-shape'],
    ['something in the notebook', () => backupText(contentWith({ notebook: [{}] })), 'bad-shape'],
    ['an unknown setting', () => backupText(contentWith({ settings: { evil: true } })), 'bad-shape'],
    [
      'a setting of another kind',
      () => backupText(contentWith({ settings: { offSites: 'a' } })),
      'bad-shape',
    ],
    [
      'the same source twice',
      () => backupText(contentWith({ sources: [entryWith(), entryWith()] })),
      'bad-shape',
    ],
    ['a source without id', () => backupText(withSource({ id: '' })), 'bad-shape'],
    ['an id that is markup', () => backupText(withSource({ id: '<img src=x>' })), 'bad-shape'],
    ['an id without end', () => backupText(withSource({ id: 'x'.repeat(1e6) })), 'bad-shape'],
    ['a source with more than one has', () => backupText(withSource({ onclick: 'x' })), 'bad-shape'],
    [
      'an address that is a script',
      () => backupText(withSource({ address: 'javascript:alert(1)' })),
      'bad-shape',
    ],
    ['a day that there was not', () => backupText(withSource({ date: '2025-02-30' })), 'bad-shape'],
    ['a visibility of its own', () => backupText(withSource({ visibility: 'secret' })), 'bad-shape'],
    [
      'paragraphs that are counted wrongly',
      () => backupText(withSource({ paragraphs: paragraphsOf('一').map((it) => ({ ...it, index: 2 })) })),
      'bad-shape',
    ],
    ['a number without end', () => byHand('"level":0', '"level":1e400'), 'bad-shape'],
    ['half a number', () => byHand('"level":0', '"level":0.5'), 'bad-shape'],
    ['not a number', () => byHand('"level":0', '"level":NaN'), 'bad-shape'],
    [
      'terms with more than they have',
      () => backupText(withSource({ terms: [{ ...sampleTerm('水利'), html: '<b>' }] })),
      'bad-shape',
    ],
    ['an origin of its own', () => backupText(withEntry({ origin: { kind: 'cloud' } })), 'bad-shape'],
    ['an hour that there is not', () => backupText(withEntry({ added: 'yesterday' })), 'bad-shape'],
    [
      'half a pair of surrogates that is not what was summed up',
      () => byHand('说的是云州', '说的是\\ud800'),
      'checksum',
    ],
  ];

/** Files that try to get at what every object has. They may be restored, but bring nothing along. */
export const POLLUTING: readonly [name: string, file: () => Promise<string>][] = [
  ['__proto__ beside the content', () => byHand('"format"', '"__proto__":{"polluted":1},"format"')],
  ['__proto__ in the content', () => byHand('"off":[]', '"off":[],"__proto__":{"polluted":1}')],
  ['__proto__ in a source', () => byHand('"title"', '"__proto__":{"polluted":1},"title"')],
  ['__proto__ in settings', () => byHand('"settings":{', '"settings":{"__proto__":{"polluted":1}')],
  [
    'a constructor in a source',
    () => byHand('"title"', '"constructor":{"prototype":{"polluted":1}},"title"'),
  ],
  ['keys that stand twice', () => byHand('"title"', '"title":"另一个","title"')],
];
