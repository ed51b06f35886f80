import type { CloserLook } from '../closer-look';
import type { PageMarks } from './page-marks';

/** The two rows of letters that are aligned, and what is known of them. */
export interface Rows {
  readonly page: Uint16Array;
  readonly source: Uint16Array;
  readonly marks: Pick<PageMarks, 'isBreak' | 'isAbridged' | 'asideFrom' | 'asideTo'>;
  /** Whether a letter of the source is its placeholder. */
  readonly isPlaceholder: (source: number) => boolean;
  /** Whether punctuation stands before a letter of the page. */
  readonly hasGap: (page: number) => boolean;
  /** Whether a clause can begin at a letter of the source. */
  readonly isSourceBreak: (source: number) => boolean;
  readonly closely?: CloserLook | undefined;
}

/** A part of both rows. */
export interface Box {
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}
