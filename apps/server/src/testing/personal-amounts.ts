import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';

const AMOUNTS = new Set(['LatestPay', 'Money', 'ObjectionFigure', 'PayFigure', 'PayYear']);

/** Objects of the college, of a department or of a trial: their amounts are nobody's pay. */
const OF_NO_PERSON =
  `Allocation AnnexOverride Bridge BridgePart BudgetSummary CashFlow CashMonth Cliff
  CollegeYear ComparedDepartment ConditionalSum CounterpartyCell DepartmentCost DepartmentYear
  DeskSummary HeadcountDerivation ImpactRow InstitutionYear LedgerTotal Margin MarginOther
  OfficeAllocation Outcome PoolStep ProjectionDepartment ProjectionEvent ProjectionYear ReadingCost
  Residual UnitCash`.split(/\s+/u);

/** They stand under a field that is told of itself. */
const READ_WITH_THEIR_OWNER = ['LatestPay', 'PayLine', 'PayMonth', 'PayYear'];

/** An amount of one person among the texts of a record, which the types do not show. */
export const AMONG_TEXTS = 'ChangeRequest.changes';

/**
 * Every field that gives an amount of one person, found by its type, so that a new one cannot be
 * forgotten; a type named above that has no amount any more is told too.
 */
export function personalAmounts(schema: GraphQLSchema): string[] {
  const withAmounts = Object.values(schema.getTypeMap()).flatMap((type) => {
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const amounts = fields.filter((field) => AMOUNTS.has(getNamedType(field.type).name));
    return amounts.map((field) => ({ type: type.name, place: `${type.name}.${field.name}` }));
  });
  const types = new Set(withAmounts.map(({ type }) => type));
  const known = new Set([...OF_NO_PERSON, ...READ_WITH_THEIR_OWNER]);
  const idle = [...known].filter((type) => !types.has(type)).map((type) => `${type}: no amount`);
  const found = withAmounts.filter(({ type }) => !known.has(type)).map(({ place }) => place);
  return [...idle, ...found, AMONG_TEXTS].sort();
}
