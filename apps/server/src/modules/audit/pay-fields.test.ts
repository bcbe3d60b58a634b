import { getNamedType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../schema.js';
import { PAY_FIELDS } from './pay-fields.js';

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

/** Told by its service, and an amount among the texts of a record. */
const TOLD_BY_ITSELF = 'Employee.latestPay';
const AMONG_TEXTS = 'ChangeRequest.changes';

it('names every field that gives an amount of one person, so that a new one cannot be forgotten', async () => {
  const schema = await buildGraphQLSchema();
  const withAmounts = Object.values(schema.getTypeMap()).flatMap((type) => {
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const amounts = fields.filter((field) => AMOUNTS.has(getNamedType(field.type).name));
    return amounts.map((field) => ({ type: type.name, place: `${type.name}.${field.name}` }));
  });
  const known = new Set([...OF_NO_PERSON, ...READ_WITH_THEIR_OWNER]);
  const ofOnePerson = withAmounts.filter(({ type }) => !known.has(type)).map(({ place }) => place);
  const types = new Set(withAmounts.map(({ type }) => type));
  expect([...known].filter((type) => !types.has(type))).toEqual([]);
  expect(ofOnePerson.sort()).toEqual(
    [...Object.keys(PAY_FIELDS).filter((place) => place !== AMONG_TEXTS), TOLD_BY_ITSELF].sort(),
  );
});
