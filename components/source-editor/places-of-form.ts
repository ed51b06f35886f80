import { type FoldedText, foldText, GAP } from '~/engine/fold';
import type { Span } from '~/engine/types';

/** A piece of a draft's text where a wording stands. */
export interface FormPlace extends Span {
  /** Of the paragraph. */
  readonly key: number;
}

interface Searchable {
  readonly key: number;
  readonly text: string;
}

/** The text of a draft, folded once for all the wordings that are looked for. */
export interface FormFinder {
  /**
   * @returns every place where a wording stands as pages are matched by: white space, quotation marks and width don't
   * count, a sentence end ends it, other punctuation only stands where the wording has some.
   */
  placesOf(form: string): readonly FormPlace[];
}

// Paragraphs are never changed, only replaced.
const folded = new WeakMap<Searchable, { readonly text: FoldedText; readonly letters: string }>();

export function makeFormFinder(paragraphs: readonly Searchable[]): FormFinder {
  const known = new Map<string, readonly FormPlace[]>();
  return {
    placesOf(form) {
      const places = known.get(form) ?? find(paragraphs, foldText(form));
      known.set(form, places);
      return places;
    },
  };
}

function find(paragraphs: readonly Searchable[], form: FoldedText): FormPlace[] {
  const wanted = form.letters.join('');
  if (wanted === '') return [];
  return paragraphs.flatMap((paragraph) => {
    const { text, letters } = fold(paragraph);
    const places: FormPlace[] = [];
    for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      // Letters are code points, offsets are UTF-16 units: they part ways only beyond the basic plane.
      const first = letters.length === text.letters.length ? at : [...letters.slice(0, at)].length;
      const start = text.starts[first] ?? 0;
      const end = text.ends[first + form.letters.length - 1] ?? 0;
      if (start >= (places.at(-1)?.end ?? 0) && gapsFit(text, first, form))
        places.push({ key: paragraph.key, start, end });
    }
    return places;
  });
}

function fold(paragraph: Searchable) {
  const known = folded.get(paragraph);
  if (known) return known;
  const text = foldText(paragraph.text);
  const made = { text, letters: text.letters.join('') };
  folded.set(paragraph, made);
  return made;
}

function gapsFit(text: FoldedText, first: number, form: FoldedText): boolean {
  return form.letters.every((_, i) => {
    if (i === 0) return true;
    const gap = text.gaps[first + i];
    return gap === GAP.none || (gap === GAP.punctuation && form.gaps[i] !== GAP.none);
  });
}
