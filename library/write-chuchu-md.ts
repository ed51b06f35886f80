import type { Paragraph, Source, Term, TermUse } from '../engine/types';
import { oneLine } from './one-line';
import { greets } from './read-paragraphs';
import { FACT_FIELDS } from './source-draft';
import { withoutFaults, wordingFinder } from './terms/term-rules';
import { writeYamlText } from './write-yaml-text';

/**
 * Writes a source file (docs/source-format.md), which `readChuchuMd` reads as the same source; only the order of terms
 * follows their use and group.
 */
export function writeChuchuMd(source: Source): string {
  return ['---', ...factLines(source), ...termLines(source), '---', '', ...textLines(source.paragraphs)]
    .join('\n')
    .concat('\n');
}

function factLines(source: Source): string[] {
  const lines = [`id: ${writeYamlText(source.id)}`];
  for (const field of FACT_FIELDS) {
    const value = oneLine(source[field] ?? '');
    if (value) lines.push(`${field}: ${writeYamlText(value)}`);
  }
  if (source.version !== 'full-text') lines.push(`version: ${source.version}`);
  if (!source.complete) lines.push('complete: false');
  const { placeholder } = source;
  if (placeholder && source.paragraphs.some(({ text }) => text.includes(placeholder)))
    lines.push(`placeholder: ${writeYamlText(placeholder)}`);
  return [...lines, `visibility: ${source.visibility}`];
}

const USES: readonly TermUse[] = ['flagged', 'lookup'];

function termLines({ terms, paragraphs }: Source): string[] {
  const written = withoutFaults(terms, wordingFinder(paragraphs));
  if (written.length === 0) return [];
  const lines = ['terms:'];
  for (const use of USES) {
    const used = written.filter((term) => term.use === use);
    if (used.length > 0) lines.push(`  ${use}:`);
    for (const group of new Set(used.map((term) => term.group))) {
      const list = used.filter((term) => term.group === group);
      lines.push(`    ${writeYamlText(group)}:`, ...list.flatMap(linesOfTerm));
    }
  }
  return lines;
}

function linesOfTerm({ form, aliases, rendering, note }: Term): string[] {
  const value = (text: string) => writeYamlText(text, '          ');
  if (aliases.length === 0 && !rendering && !note) return [`      - ${value(form)}`];
  return [
    `      - term: ${value(form)}`,
    ...(aliases.length > 0 ? ['        aliases:'] : []),
    ...aliases.map((alias) => `          - ${writeYamlText(alias, '            ')}`),
    ...(rendering ? [`        rendering: ${value(rendering)}`] : []),
    ...(note ? [`        note: ${value(note)}`] : []),
  ];
}

/** A line each, with an empty one between. */
function textLines(paragraphs: readonly Paragraph[]): string[] {
  const opening = paragraphs.findIndex(({ kind }) => kind !== 'title');
  return paragraphs.flatMap((paragraph, i) => {
    const line = writeParagraph(paragraph, i === opening);
    return i === 0 ? [line] : ['', line];
  });
}

/** @param opens whether only title lines stand above: there the reader looks for a salutation. */
function writeParagraph({ kind, level, text }: Paragraph, opens: boolean): string {
  const line = oneLine(text);
  const told = opens && greets(line);
  switch (kind) {
    case 'title':
      return `# ${line}`;
    case 'heading':
      return `${'#'.repeat(level + 1)} ${line}`;
    case 'salutation':
      return told && !isMarked(line) ? line : `> ${line}`;
    case 'body':
      return told || isMarked(line) ? `\\${line}` : line;
  }
}

/** Whether the reader would take the first character for something else than text. */
function isMarked(line: string): boolean {
  return /^[#>\\]/u.test(line);
}
