import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, GraphQLError, isLeafType, isListType, isNonNullType } from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  type ComplexityEstimator,
} from 'graphql-query-complexity';

export interface QueryCost {
  /** Points of the bucket: a field of text or number 0, an object 1, a page 2 and its rows. */
  readonly points: number;
  /** Objects that the answer may hold at most. */
  readonly nodes: number;
  /** The part of the points that is for computing and not for objects: a trial, a search. */
  readonly fixed: number;
}

/** A list that is not paged is bounded by the college: its departments, a person's year, a table. */
const UNPAGED = 20;

type Estimated = Parameters<ComplexityEstimator>[0];

const isLeaf = ({ field }: Estimated): boolean => isLeafType(getNamedType(field.type));

const isList = ({ field: { type } }: Estimated): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

const rowsOf = ({ args }: Estimated): number => {
  const asked: unknown = args['first'] ?? args['last'];
  return typeof asked === 'number' && asked > 0 ? asked : 1;
};

/** A page's own row, its place and its edges are no objects of the college. */
const WRAPPINGS = /^PageInfo$|Edge$/u;

type Kind = 'leaf' | 'page' | 'wrapping' | 'list' | 'object';

function kindOf(estimated: Estimated): Kind {
  const { name } = getNamedType(estimated.field.type);
  if (isLeaf(estimated)) return 'leaf';
  if (name.endsWith('Connection')) return 'page';
  if (WRAPPINGS.test(name)) return 'wrapping';
  const isOfPage = estimated.type.name.endsWith('Connection');
  return isList(estimated) && !isOfPage ? 'list' : 'object';
}

const ofPoints: Record<Kind, (children: number, rows: number) => number> = {
  leaf: () => 0,
  page: (children, rows) => 2 + rows * children,
  wrapping: (children) => children,
  list: (children) => 1 + children,
  object: (children) => 1 + children,
};

const ofNodes: typeof ofPoints = {
  ...ofPoints,
  page: (children, rows) => 1 + rows * children,
  list: (children) => UNPAGED * (1 + children),
};

const estimating =
  (by: typeof ofPoints): ComplexityEstimator =>
  (estimated) =>
    by[kindOf(estimated)](estimated.childComplexity, rowsOf(estimated));

const points = estimating(ofPoints);
const objects = estimating(ofNodes);
/** The schema is no object of the college; how deep its types nest is bounded by validation. */
const nodes: ComplexityEstimator = (estimated) =>
  getNamedType(estimated.field.type).name.startsWith('__') ? 0 : objects(estimated);
/** Only what a field says of itself. */
const nothing: ComplexityEstimator = ({ childComplexity }) => childComplexity;

export interface Asked {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MOST_KNOWN = 2_000;
/** Fragments used by fragments double at every step, so the walk over them has an end. */
const MOST_FIELDS = 10_000;
const TOO_MANY: QueryCost = { points: Infinity, nodes: Infinity, fixed: 0 };

/**
 * What a document may cost at most. Worked out once for each document and for each size of its pages: of
 * the variables only numbers and switches change a cost.
 */
export function costMeter(schema: GraphQLSchema): (asked: Asked) => QueryCost | null {
  const known = new Map<string, QueryCost>();
  const fixed = fieldExtensionsEstimator();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key);
    if (found !== undefined) return found;
    const measure = (estimators: ComplexityEstimator[]): number =>
      getComplexity({
        schema,
        query: asked.document,
        variables: { ...asked.variables },
        ...(asked.operationName != null && { operationName: asked.operationName }),
        maxQueryNodes: MOST_FIELDS,
        estimators,
      });
    try {
      const cost = {
        points: measure([fixed, points]),
        nodes: measure([nodes]),
        fixed: measure([fixed, nothing]),
      };
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, cost);
      return cost;
    } catch (error) {
      // Variables that do not fit are told by the execution, which comes next and reads nothing before.
      if (!(error instanceof GraphQLError)) throw error;
      return error.message.startsWith('Query exceeds') ? TOO_MANY : null;
    }
  };
}

function keyOf({ source, operationName, variables }: Asked): string {
  const sizes = Object.entries(variables).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'boolean',
  );
  return JSON.stringify([source, operationName, sizes.sort()]);
}

/** Objects in an answer, the answer itself included; never parsed, so names and aliases do not matter. */
export function objectsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce<number>((sum, each) => sum + objectsIn(each), 0);
  if (typeof answer !== 'object' || answer === null) return 0;
  let sum = 1;
  for (const value of Object.values(answer)) {
    if (typeof value === 'object' && value !== null) sum += objectsIn(value);
  }
  return sum;
}
