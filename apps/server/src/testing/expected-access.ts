import { MIGRATIONS } from '../database/migrations.js';
import type { Matrix } from './access-matrix.js';
import { CALLERS } from './callers.js';

/**
 * The reviewed table. A number is the rows read (of 1 institution, 2 departments, 3 department years,
 * 1 year that is published, 3 people, 3 scenarios, one of them frozen and changed by nobody; the other
 * institution has as many again), `-` a table that is closed; `i` may insert, `u2` changes two rows, `d1`
 * deletes one. Sign-in must find the institution before anybody acts for it, so it alone reads both, and
 * both setup tokens. `anybody else` is every caller that a table does not name.
 */
const TABLE = `
                              | institution | department | department_year | institution_year | employee | scenario | idempotency_record
leadership                    | 1           | 2          | 3               | 1 u1             | 0        | 3 i u2   | 0
personnel                     | 1           | 2 i u2     | 3 i u3          | 1 i u1           | 3 i u3   | 3 i u2   | 1 i
auditor                       | 1           | 2          | 3               | 1                | 3        | 3        | 0
secretary                     | 1           | 2          | 2               | 0                | 2        | 0        | 0
employee                      | 1           | 2          | 0               | 0                | 1        | 0        | 0
head                          | 1           | 2          | 2               | 0                | 2        | 0        | 0
finance                       | 1           | 2          | 0               | 1                | 0        | 0        | 0
students                      | 1           | 2          | 3 i u3          | 0                | 0        | 0        | 0
scores                        | 1           | 2          | 3 i u3          | 0                | 3 u3     | 0        | 0
research                      | 1           | 2          | 0               | 0                | 3 u3     | 0        | 0
posts                         | 1           | 2          | 0               | 0                | 3 u3     | 0        | 0
token allocations             | 1           | 2          | 3               | 1                | 0        | 1        | 0
token scenarios               | 1           | 2          | 0               | 1                | 0        | 1        | 0
token employees               | 1           | 2          | 0               | 0                | 3        | 0        | 0
token facts                   | 1           | 2          | 3 i u3          | 1                | 3 i u3   | 0        | 0
token payslips                | 1           | 2          | 0               | 0                | 3        | 0        | 0
token bound                   | 1           | 2          | 2 i u2          | 1                | 2 i u2   | 2        | 0
token none                    | 1           | 0          | 0               | 0                | 0        | 0        | 0
anybody else                  | 1           | 2          | 0               | 0                | 0        | 0        | 0
computation                   | 1           | 2          | 3               | 1                | 4        | 3        | -
sign-in                       | 2 i         | -          | -               | -                | -        | -        | -
request without variables     | 0           | 0          | 0               | 0                | 0        | 0        | 0
computation without variables | 0           | 0          | 0               | 0                | 0        | 0        | -
sign-in without variables     | 0           | -          | -               | -                | -        | -        | -
`;

/**
 * The facts of three people, one row of each kind a person, and a document with one article. Amounts are
 * for those who may see pay: a secretary reads two people's facts and none of these.
 */
const PEOPLE_TABLE = `
                              | employee_fact | employee_event | employee_year | employee_year_money | employee_payment | people_revision | regulation_document | document_article
personnel                     | 3 i u3        | 3 i u3         | 3 i u3        | 3 i                 | 3 i u3           | 1 i u1          | 1 i u1              | 1 i
auditor                       | 3             | 3              | 3             | 3                   | 3                | 0               | 1                   | 1
secretary                     | 2             | 2              | 2             | 0                   | 0                | 0               | 1                   | 1
employee                      | 1             | 1              | 1             | 1                   | 1                | 0               | 1                   | 1
head                          | 2             | 2              | 2             | 0                   | 0                | 0               | 1                   | 1
scores                        | 0             | 0              | 3 i u3        | 0                   | 0                | 1 i u1          | 1                   | 1
research                      | 0             | 0              | 3 i u3        | 0                   | 0                | 1 i u1          | 1                   | 1
posts                         | 3 i u3        | 0              | 0             | 0                   | 0                | 1 i u1          | 1                   | 1
token scenarios               | 0             | 0              | 0             | 0                   | 0                | 0               | 0                   | 0
token employees               | 3             | 3              | 3             | 0                   | 0                | 0               | 0                   | 0
token facts                   | 3 i u3        | 3 i u3         | 3 i u3        | 0 i                 | 0                | 1 i u1          | 0                   | 0
token payslips                | 3             | 3              | 3             | 3                   | 3                | 0               | 0                   | 0
token bound                   | 2 i u2        | 2 i u2         | 2 i u2        | 2 i                 | 2                | 1 i u1          | 1                   | 1
token none                    | 0             | 0              | 0             | 0                   | 0                | 0               | 0                   | 0
anybody else                  | 0             | 0              | 0             | 0                   | 0                | 0               | 1                   | 1
computation                   | 3             | 3              | 3             | 3                   | 3                | 1               | -                   | -
sign-in                       | -             | -              | -             | -                   | -                | -               | -                   | -
request without variables     | 0             | 0              | 0             | 0                   | 0                | 0               | 0                   | 0
computation without variables | 0             | 0              | 0             | 0                   | 0                | 0               | -                   | -
sign-in without variables     | -             | -              | -             | -                   | -                | -               | -                   | -
`;

/**
 * One row of each that leads from a draft to a number in force. The leadership group writes the people of
 * what it freezes and never reads them; of what was told, decided or frozen nobody changes a word.
 */
const DECISION_TABLE = `
                              | scenario_event | frozen_scenario | frozen_people | resolution | scenario_resolution | edition_amendment | amendment_resolution | year_step
leadership                    | 1 i            | 1 i             | 0 i           | 1 i        | 1 i                 | 1 i u1            | 1 i                  | 1 i u1
personnel                     | 1 i            | 1               | 1             | 1 i        | 1                   | 1 i u1            | 1                    | 1 i u1
auditor                       | 1              | 1               | 1             | 1          | 1                   | 1                 | 1                    | 1
secretary                     | 0              | 0               | 0             | 0          | 0                   | 0                 | 0                    | 1
head                          | 0              | 0               | 0             | 0          | 0                   | 0                 | 0                    | 1
finance                       | 0              | 0               | 0             | 1          | 0                   | 1                 | 0                    | 1
anybody else                  | 0              | 0               | 0             | 0          | 0                   | 0                 | 0                    | 0
computation                   | -              | 1               | 1             | -          | -                   | 1                 | -                    | -
sign-in                       | -              | -               | -             | -          | -                   | -                 | -                    | -
request without variables     | 0              | 0               | 0             | 0          | 0                   | 0                 | 0                    | 0
computation without variables | -              | 0               | 0             | -          | -                   | 0                 | -                    | -
sign-in without variables     | -              | -               | -             | -          | -                   | -                 | -                    | -
`;

/**
 * Four objections: two of a person of the college, one of the college, one of the office. One names no amount
 * and is left without a word; a department reads that a person asked, and not about how much.
 */
const OBJECTION_TABLE = `
                              | objection | objection_money | objection_message
personnel                     | 4 u4      | 3 u3            | 3 i
auditor                       | 4         | 3               | 3
secretary                     | 3 i u3    | 1               | 2 i
head                          | 3 i u3    | 1               | 2 i
employee                      | 2 i u2    | 1 i             | 1 i
anybody else                  | 0         | 0               | 0
computation                   | 4         | -               | -
sign-in                       | -         | -               | -
request without variables     | 0         | 0               | 0
computation without variables | 0         | -               | -
sign-in without variables     | -         | -               | -
`;

/** Accounts, roles and tokens; nobody grants to the own account, which is another here. */
const ACCOUNT_TABLE = `
                              | account | account_role | api_token
personnel                     | 0       | 0            | 1 i u1
auditor                       | 1       | 1            | 1
system                        | 1 i u1  | 1            | 1
security                      | 1       | 1 i u1       | 0
computation                   | -       | -            | -
computation without variables | -       | -            | -
anybody else                  | 0       | 0            | 0
`;

/** The tables of sign-in and the version of the schema: closed to everybody else, but for the above. */
const SIGN_IN_TABLE = `
                          | account | account_role | account_password | session   | api_token | sign_in_attempt | provider_attempt | setup_token | schema_version
sign-in                   | 1 i u1  | 1 i u1       | 1 i u1 d1        | 1 i u1 d1 | 1 i u1    | 1 i u1 d1       | 1 i d1           | 2 i u2      | ${MIGRATIONS.length}
sign-in without variables | 0       | 0            | 0                | 0         | 0         | 0               | 0                | 0           | 0
`;

/**
 * A confirmation and a request of the college. Each step is its own role's to take; a request is asked
 * for by its department, decided by the personnel office, and read by nobody whose people it is not about.
 */
const DESK_TABLE = `
                              | fact_confirmation | change_request
leadership                    | 1                 | 0
personnel                     | 1                 | 1 u1
auditor                       | 1                 | 1
secretary                     | 1 i               | 1 i
head                          | 1                 | 1 i
computation                   | -                 | -
computation without variables | -                 | -
sign-in                       | -                 | -
sign-in without variables     | -                 | -
anybody else                  | 0                 | 0
`;

/** A file of the personnel office: others import their own. Who removes what is over reads its dates alone. */
const UPLOAD_TABLE = `
                              | upload
personnel                     | 1 i d1
secretary                     | 0 i
head                          | 0 i
students                      | 0 i
scores                        | 0 i
research                      | 0 i
posts                         | 0 i
sign-in                       | 1 d1
computation                   | -
computation without variables | -
anybody else                  | 0
`;

/** An import of the personnel office: others begin their own. What it read and wrote is told once. */
const IMPORT_TABLE = `
                              | import | import_row | import_write
personnel                     | 1 i u1 | 1 i        | 1 i
auditor                       | 1      | 1          | 1
secretary                     | 0 i    | 0          | 0
head                          | 0 i    | 0          | 0
students                      | 0 i    | 0          | 0
scores                        | 0 i    | 0          | 0
research                      | 0 i    | 0          | 0
posts                         | 0 i    | 0          | 0
computation                   | -      | -          | -
computation without variables | -      | -          | -
sign-in                       | -      | -          | -
sign-in without variables     | -      | -          | -
anybody else                  | 0      | 0          | 0
`;

/**
 * How many institutions' entries and changes show. The personnel office reads what it did itself, the
 * security administrator who was given an account; a change shows to whoever may see its object. Nobody
 * writes: the database does.
 */
const AUDIT_TABLE = `
                              | audit_entry | audit_head | audit_staged | changed_object
personnel                     | 1           | 0          | -            | 1
auditor                       | 1           | 1          | -            | 1
security                      | 1           | 0          | -            | 1
token none                    | 0           | 0          | -            | 0
request without variables     | 0           | 0          | -            | 0
computation                   | -           | -          | -            | -
computation without variables | -           | -          | -            | -
sign-in                       | -           | -          | -            | -
sign-in without variables     | -           | -          | -            | -
anybody else                  | 0           | 0          | -            | 1
`;

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

function read(table: string): Matrix {
  const [head = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  const [, ...columns] = cellsOf(head);
  return Object.fromEntries(
    lines.map((line) => {
      const [caller = '', ...cells] = cellsOf(line);
      return [caller, Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))];
    }),
  );
}

const TABLES = [
  TABLE,
  PEOPLE_TABLE,
  DECISION_TABLE,
  OBJECTION_TABLE,
  DESK_TABLE,
  UPLOAD_TABLE,
  IMPORT_TABLE,
  AUDIT_TABLE,
].map(read);
const access = read(SIGN_IN_TABLE);
const closed = Object.fromEntries(
  Object.keys(access['sign-in'] ?? {}).map((table) => [table, '-'] as const),
);
const accounts = read(ACCOUNT_TABLE);

/** The row of a caller, else that of anybody else whom the table does not name. */
const rowOf = (table: Matrix, caller: string): Matrix[string] =>
  table[caller] ?? table['anybody else'] ?? {};

export const EXPECTED: Matrix = Object.fromEntries(
  Object.keys(CALLERS).map((caller) => [
    caller,
    Object.assign(
      {},
      ...TABLES.map((table) => rowOf(table, caller)),
      access[caller] ?? { ...closed, ...rowOf(accounts, caller) },
    ) as Matrix[string],
  ]),
);
