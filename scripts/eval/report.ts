import { cut, table } from '../start/table';
import type { KindScore, Remark } from './score-cases';
import { FLAG_COUNTS, type TextScore } from './score-texts';

export interface Report {
  readonly mode: 'engine' | 'browser';
  readonly seconds: number;
  /** By kind, in the order of the files. */
  readonly kinds: ReadonlyMap<string, KindScore & { cases: number }>;
  readonly remarks: readonly Remark[];
  readonly texts: readonly TextScore[];
}

const MOST_FREQUENT = 10;
/** Remarks that are printed; --json has all. */
const MOST_REMARKS = 40;

export function printedReport(report: Report, width: number): string {
  const parts = [`${report.mode}, ${report.seconds.toFixed(1)} s`];
  if (report.kinds.size > 0) parts.push(kindTable(report, width));
  if (report.remarks.length > 0) parts.push(remarkLines(report.remarks, width));
  if (report.texts.length > 0) parts.push(textTable(report.texts, width));
  return parts.join('\n\n');
}

const HEAD = 'kind|cases|expected|recall|kind right|within 2|mean off|most|paragraph|false|common'.split('|');

function kindTable({ kinds }: Report, width: number): string {
  const rows = [...kinds].map(([kind, score]) => [kind, String(score.cases), ...scoreCells(score)]);
  return table([HEAD, ...rows], width);
}

function scoreCells(score: KindScore): string[] {
  const flags = [String(score.falseFlags), String(score.commonFlags)];
  if (score.expected === 0) return ['–', '–', '–', '–', '–', '–', '–', ...flags];
  return [
    String(score.expected),
    share(score.found, score.expected),
    share(score.found, score.covered),
    share(score.near, score.found),
    score.found > 0 ? (score.off / score.found / 2).toFixed(2) : '–',
    String(score.farthest),
    share(score.rightParagraph, score.found),
    ...flags,
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function remarkLines(remarks: readonly Remark[], width: number): string {
  const lines = remarks
    .slice(0, MOST_REMARKS)
    .map(({ what, kind, case: id, expected, flagged }) =>
      cut(`${what}: ${kind} ${id}: ${[expected, flagged].map((it) => it ?? '–').join(' → ')}`, width * 2),
    );
  const rest = remarks.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more: --json has them all`] : [])].join('\n');
}

function textTable(texts: readonly TextScore[], width: number): string {
  const rows = texts.map((text) => [
    text.name,
    String(text.documents),
    String(text.characters),
    ...FLAG_COUNTS.map((kind) => `${text.counts.get(kind)} (${text.per100k(kind).toFixed(2)})`),
  ]);
  const head = ['text', 'documents', 'characters', ...FLAG_COUNTS];
  const lists = texts.flatMap((text) => {
    const frequent = text.frequent(['quote', 'altered'], MOST_FREQUENT);
    if (frequent.length === 0) return [];
    const lines = frequent.map((it) => cut(`${String(it.count).padStart(5)}  ${it.kind}  ${it.text}`, width));
    return [`${text.name}, most frequent:\n${lines.join('\n')}`];
  });
  return [`flags (per 100,000 characters)\n${table([head, ...rows], width)}`, ...lists].join('\n\n');
}

/** The same for programs; figures per 100,000 characters are not rounded. */
export function reportJson({ kinds, texts, ...report }: Report): unknown {
  return {
    ...report,
    kinds: [...kinds].map(([kind, score]) => ({ kind, ...score })),
    texts: texts.map((text) => ({
      name: text.name,
      documents: text.documents,
      characters: text.characters,
      counts: Object.fromEntries(text.counts),
      per100k: Object.fromEntries(FLAG_COUNTS.map((kind) => [kind, text.per100k(kind)])),
      flags: text.frequent(FLAG_COUNTS),
    })),
  };
}
