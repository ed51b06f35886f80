import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledSources } from '~/scripts/bundled-sources';
import type { RawDocument, ReadDocument } from '../readers/read-document';
import { HEADINGS } from './heading-cases';
import { JOINING } from './joining-cases';
import { OFFICIAL } from './official-cases';
import { OPENINGS } from './opening-cases';
import { structureDocument } from './structure-document';

const SEED = resolve(import.meta.dirname, '../../../shared/seed/000_4ccfaf24e3326002.txt');
const hasSeed = existsSync(SEED);

test.skipIf(!hasSeed)(
  `The speech as it was set gives the paragraphs of the bundled file${hasSeed ? '' : ' (skipped: ../shared/seed is absent)'}`,
  () => {
    const { draft, placeholders } = structureDocument(plain(readFileSync(SEED, 'utf8')));
    const [speech] = bundledSources();
    expect(bare(draft.paragraphs)).toEqual(bare(speech!.paragraphs));
    expect(draft.paragraphs).toHaveLength(14);
    expect(draft.facts).toEqual({ title: '在2025年市援派干部及东西部协作挂职干部座谈会上的讲话' });
    expect(draft.complete).toBe(false);
    expect(placeholders).toEqual(['X']);
  },
);

describe.each([
  ['Joining', JOINING],
  ['Headings', HEADINGS],
  ['Openings', OPENINGS],
])('%s', (_, cases) => {
  test.each(cases)('$name', ({ raw, expected }) => {
    expect(outline(structureDocument(raw))).toBe(expected);
  });
});

describe('Official documents', () => {
  test.each(OFFICIAL)('$name', ({ raw, expected, facts }) => {
    const read = structureDocument(raw);
    expect(outline(read)).toBe(expected);
    expect(read.draft.facts).toEqual(facts);
  });
});

test('A document’s number and date are taken out of its head as facts', () => {
  const { facts } = structureDocument(
    plain(
      '云政发〔2024〕18号\n关于古树保护的通知\n（二〇二四年六月十三日）\n各县人民政府：\n古树是活的文物。\n',
    ),
  ).draft;
  expect(facts).toEqual({ title: '关于古树保护的通知', number: '云政发〔2024〕18号', date: '2024-06-13' });
});

test.each([
  ['要掌握第一手资料。要坚决克', false],
  ['要掌握第一手资料。要坚决克服困难。', true],
  ['要“用脚步丈量土地，用真心倾听呼声”。', true],
  ['特此通知。\n云州市人民政府\n2024年6月3日', true],
  ['特此通知。\n二、重点任务', false],
  ['附件：1.古树名录，名木名录；2.保护规划，分年计划', true],
  ['会议强调，要坚持全面保护、依法管理、科学养护的方针，把每一株古树', false],
])('%s: is it complete? %s', (text, complete) => {
  const lines = `${'坚持全面保护、依法管理的方针，把古树名木护起来。'.repeat(2)}\n${text}`;
  expect(structureDocument(plain(lines)).draft.complete).toBe(complete);
});

test('A note at the end, which ends as it likes, does not make the text incomplete', () => {
  const lines = [
    { text: '各县要把古树护起来，传下去。' },
    { text: '见《古树志》，云州出版社2020年版', note: true },
  ];
  const { draft } = structureDocument({ format: 'docx', wrapped: false, notes: [], lines });
  expect(draft.complete).toBe(true);
});

test('Soft hyphens and marks without width are left out', () => {
  const lines = [{ text: '\ufeff采用\u200bco\u00adop\u00aderation机制。' }];
  const { draft } = structureDocument({ format: 'docx', wrapped: false, notes: [], lines });
  expect(draft.paragraphs.map(({ text }) => text)).toEqual(['采用cooperation机制。']);
});

test.each([
  ['X市、X县和X区都来了', ['X']],
  ['XX市委、XX县委；X型', ['XX']],
  ['××镇和××村，面积3×4×5×6', ['××']],
  ['某某同志与某某同志', ['某某']],
  ['○○乡、○○村，二○○五年，二〇〇六年', ['○○']],
  ['＊＊公司告＊＊公司', ['＊＊']],
  ['在X市调研时的讲话', ['X']],
  ['××县的做法', ['××']],
  ['iPhoneX市场、3×2区、二○○五市', []],
  ['iPhoneX、XML、BOX、X5、MAX', []],
  ['X光片一张', []],
])('What may be a placeholder in “%s”: %j', (text, placeholders) => {
  expect(structureDocument(plain(text)).placeholders).toEqual(placeholders);
});

function plain(text: string): RawDocument {
  return {
    format: 'text',
    wrapped: true,
    notes: [],
    lines: text.split('\n').map((line) => ({ text: line })),
  };
}

function bare(paragraphs: readonly { kind: string; level: number; text: string }[]) {
  return paragraphs.map(({ kind, level, text }) => [kind, level, text.replace(/\s/gu, '')]);
}

function outline({ draft }: ReadDocument): string {
  const mark = (kind: string, level: number) =>
    kind === 'title'
      ? '= '
      : kind === 'salutation'
        ? '@ '
        : kind === 'heading'
          ? `${'#'.repeat(level)} `
          : '';
  return draft.paragraphs.map(({ kind, level, text }) => mark(kind, level) + text).join('\n');
}
