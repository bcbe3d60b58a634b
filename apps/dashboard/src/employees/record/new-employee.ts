import type {
  EmployeeFactInput,
  EmployeeFactKind,
  EmployeeUpsertInput,
} from '../../generated/graphql';
import type { UserErrorView } from '../../providers/graphql-client';
import type { EntryField } from '../entry/entry-draft';
import type { EntryValues } from '../entry/EntryDialog';
import type { FactOption } from './documents';
import { optionsOf } from './fact-kinds';

/** What a person begins with; the grade of Tables 2 to 5 depends on the post, so none is asked for all. */
const FIRST_FACTS: readonly (readonly [EmployeeFactKind, boolean])[] = [
  ['EMPLOYMENT', true],
  ['DEPARTMENT', true],
  ['POST_KIND', true],
  ['POST_GRADE', true],
  ['TITLE', false],
  ['MANAGEMENT_GRADE', false],
  ['WORKER_GRADE', false],
  ['DEGREE', false],
];

type Word = (key: string, values?: object) => string;

export function newEmployeeFields(options: readonly FactOption[], word: Word): EntryField[] {
  const person = word('create.person');
  const facts = FIRST_FACTS.flatMap(([kind, isRequired], index): EntryField[] => [
    {
      name: `facts.${index}.value`,
      label: word(`kind.${kind}`),
      type: 'choice',
      isRequired,
      options: optionsOf(kind, options),
      group: word('create.facts'),
    },
    {
      name: `facts.${index}.from`,
      label: word('create.since', { what: word(`kind.${kind}`) }),
      type: 'month',
      isRequired,
      group: word('create.facts'),
    },
  ]);
  return [
    {
      name: 'employeeNumber',
      label: word('column.employeeNumber'),
      type: 'text',
      isRequired: true,
      group: person,
    },
    { name: 'name', label: word('column.name'), type: 'text', isRequired: true, group: person },
    { name: 'workStarted', label: word('record.work_started'), type: 'month', group: person },
    { name: 'retirementYear', label: word('record.retirement'), type: 'integer', group: person },
    ...facts,
  ];
}

interface Made {
  readonly input: EmployeeUpsertInput;
  /** For each fact that is sent, its place in the form. */
  readonly places: readonly number[];
}

/** Facts without a value are not sent; so a fact's place in the form is remembered. */
export function newEmployeeInput(values: EntryValues, idempotencyKey: string): Made {
  const text = (name: string) => (values[name] == null ? null : String(values[name]));
  const places: number[] = [];
  const facts: EmployeeFactInput[] = [];
  for (const [index, [kind]] of FIRST_FACTS.entries()) {
    const value = text(`facts.${index}.value`);
    if (value === null) continue;
    places.push(index);
    facts.push({ kind, value, from: text(`facts.${index}.from`) ?? '' });
  }
  const input = {
    employeeNumber: text('employeeNumber') ?? '',
    name: text('name') ?? '',
    workStarted: text('workStarted'),
    retirementYear: text('retirementYear'),
    reason: text('reason'),
    facts,
    idempotencyKey,
  };
  return { input, places };
}

/** The server counts the facts that were sent; the form shows those that may be typed. */
export function asTyped(errors: readonly UserErrorView[], places: readonly number[]) {
  return errors.map(({ message, field }) => {
    const at = field?.indexOf('facts') ?? -1;
    if (!field || at === -1) return { message, field };
    const place = places[Number(field[at + 1])];
    return { message, field: field.map((part, index) => (index === at + 1 ? `${place}` : part)) };
  });
}
