import type { CoverageRow } from '../../regulation.js';

interface Told {
  readonly files?: readonly string[];
  readonly figures?: readonly string[];
}

const row =
  (status: CoverageRow['status']) =>
  (
    article: string,
    zh: string,
    en: string,
    { files = [], figures = [] }: Told = {},
  ): CoverageRow => ({
    article,
    status,
    note: { zh, en },
    files,
    figures,
  });

export const computed = row('computed');
export const input = row('input');
export const procedural = row('procedural');
export const reading = row('reading');

/** Folders of the chapters, as files are named in the rows. */
export const CH3 = 'ch3-colleges/art14-';
export const CH4 = 'ch4-offices/';
export const CH5 = 'ch5-research/';
export const CH7 = 'ch7-circumstances/';
