import type { Figure, Output } from '@hebo/domain';
import type { Context } from '../../context.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { YearInputs } from '../outcome/year.service.js';
import { codeOfDepartment } from './shown.js';
import type { FigureInput } from './trial.input.js';

export type Wanted =
  | { readonly ok: true; readonly figure: Output }
  | { readonly ok: false; readonly problem: BrokenRule };

const SIMPLE: Readonly<Record<Exclude<FigureInput['kind'], 'ALLOCATION'>, Output>> = {
  ALLOCATED: { kind: 'allocated' },
  RATIO: { kind: 'ratio' },
  OFFICE_BASE: { kind: 'officeBase' },
  GREATEST_LOSS: { kind: 'greatestLoss' },
};

/** The figure asked for, in the words of the domain. */
export async function wantedFigure(
  context: Context,
  { kind, department }: FigureInput,
  { units }: YearInputs,
): Promise<Wanted> {
  if (kind !== 'ALLOCATION') return { ok: true, figure: SIMPLE[kind] };
  if (department == null) return { ok: false, problem: brokenRule('missing', 'figure.department') };
  const unit = await codeOfDepartment(context, department);
  if (unit !== null && units.has(unit)) return { ok: true, figure: { kind: 'allocation', unit } };
  const problem = brokenRule('unknown_department', 'figure.department', {
    department: unit ?? department,
  });
  return { ok: false, problem };
}

/** A goal is a figure of one outcome; a loss is one against another. */
export const isFigure = (output: Output): output is Figure => output.kind !== 'greatestLoss';
