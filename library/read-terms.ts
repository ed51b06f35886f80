import type { Paragraph, Term, TermUse } from '../engine/types';
import type { FrontMatter } from './front-matter-schema';
import type { ReadFrontMatter } from './read-front-matter';
import type { SourceFileProblem } from './source-file-error';
import { faultOfWording, sameWording, wordingFinder } from './terms/term-rules';

const USES: readonly TermUse[] = ['flagged', 'lookup'];

/**
 * Reads the terms of a source and checks that each stands in one paragraph, as pages are matched.
 * @param problems is added to.
 */
export function readTerms(
  { facts, lineOf }: ReadFrontMatter,
  paragraphs: readonly Paragraph[],
  problems: SourceFileProblem[],
): Term[] {
  const stands = wordingFinder(paragraphs);
  const seen = new Map<string, number>();
  const terms: Term[] = [];
  for (const { use, group, place, listed } of listedTerms(facts)) {
    const { term: form, aliases, ...more } = listed;
    const line = lineOf(['terms', use, group, place]);
    for (const written of [form, ...aliases]) {
      const code = faultOfWording(written);
      if (code) problems.push({ code, line, params: { form: written } });
      const earlier = seen.get(sameWording(written));
      if (earlier)
        problems.push({ code: 'repeated-term', line, params: { form: written, line: String(earlier) } });
      else seen.set(sameWording(written), line);
    }
    if (!stands(form)) {
      problems.push({ code: 'term-not-in-text', line, params: { form } });
    }
    terms.push({ form, aliases, use, group, ...more });
  }
  return terms;
}

function* listedTerms({ terms }: FrontMatter) {
  for (const use of USES) {
    for (const [group, list] of terms[use] ?? []) {
      for (const [place, listed] of list.entries()) yield { use, group, place, listed };
    }
  }
}
