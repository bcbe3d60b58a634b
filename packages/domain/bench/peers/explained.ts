import { CZIE_2015, type Computed, type Outcome } from '@hebo/domain';
import type { BenchCollege } from '../college.ts';
import { decisionInput, factsInput } from '../inputs.ts';
import type { Figures, Peer, Work } from './peer.ts';

const { edition } = CZIE_2015.editions[0]!;

function valueOf<T>(parsed: { ok: true; value: T } | { ok: false }): T {
  if (!parsed.ok) throw new Error('the bench makes only valid colleges');
  return parsed.value;
}

/** A college parsed, ready to be computed again and again as a slider moves. */
export function parseCollege(college: BenchCollege) {
  const facts = valueOf(CZIE_2015.parseFacts(factsInput(college)));
  const decision = valueOf(CZIE_2015.parseDecision(decisionInput(college)));
  return { facts, decision };
}

export function computeCollege({ facts, decision }: ReturnType<typeof parseCollege>): Outcome {
  const computed: Computed = CZIE_2015.compute(facts, edition, decision);
  if (!computed.ok) throw new Error('the bench makes only colleges that can be computed');
  return computed.outcome;
}

export function readFigures(outcome: Outcome): Figures {
  return {
    averageTeachingAllowance: outcome.averageTeachingAllowance.value.toFixed(4),
    officeBase: outcome.officeBase?.value.toFixed(4) ?? '',
    allocations: outcome.departments.map((each) => each.allocation.value.toFixed(2)),
  };
}

function prepare(colleges: readonly BenchCollege[]): Work {
  const parsed = colleges.map(parseCollege);
  let outcomes: Outcome[] = [];
  return {
    run() {
      outcomes = parsed.map(computeCollege);
    },
    figures: () => outcomes.map(readFigures),
  };
}

export const explained: Peer = { name: 'Hebo compute, explained', isExact: true, prepare };
