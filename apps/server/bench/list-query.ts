/** Every figure of an allocation but its explanation: what the list of Z values shows. */
export const DECIMAL_FIELDS = [
  'amount',
  'perHead',
  'staffPart',
  'studentPart',
  'headcount',
  'establishment',
  'staffingVariance',
  'staffingAdjustment',
  'averageTitleCoefficient',
  'staffUnits',
  'students',
  'commonCourseShare',
  'studentUnits',
  'score',
  'assessmentCoefficient',
] as const;

export const PERIOD = '2026';

export const LIST_QUERY = `query List($period: String!) {
  allocations(period: $period) { ${DECIMAL_FIELDS.join(' ')} rank department { code name kind } }
}`;

export const LIST_BODY = JSON.stringify({ query: LIST_QUERY, variables: { period: PERIOD } });

export type AllocationRow = Record<(typeof DECIMAL_FIELDS)[number], string | null> & {
  readonly rank: number;
  readonly department: { readonly code: string; readonly name: string; readonly kind: string };
};

export interface ListAnswer {
  readonly data?: { readonly allocations?: readonly AllocationRow[] | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}
