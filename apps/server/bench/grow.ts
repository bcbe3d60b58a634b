import { post } from './client.ts';
import { PERIOD } from './list-query.ts';

const CREATE = `mutation Create($input: DepartmentCreateInput!) {
  departmentCreate(input: $input) { userErrors { message } }
}`;
const SET = `mutation Set($input: DepartmentYearSetInput!) {
  departmentYearSet(input: $input) { userErrors { message } }
}`;

type Payload = Record<string, { readonly userErrors: readonly { readonly message: string }[] }>;

/**
 * Adds colleges to the demo until so many departments have an allocation, through the API as the
 * personnel office would. Their figures follow from their number: nothing is drawn.
 */
export async function growTo(
  count: number,
  { url, headers, present }: { url: string; headers: Record<string, string>; present: number },
): Promise<void> {
  const send = async (query: string, input: Record<string, unknown>): Promise<void> => {
    const body = JSON.stringify({ query, variables: { input } });
    const data = await post<Payload>(url, headers, body);
    const errors = Object.values(data).flatMap((payload) => payload.userErrors);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  };
  for (let number = present + 1; number <= count; number++) {
    const code = `X${String(number).padStart(4, '0')}`;
    const name = `增设学院 ${number}`;
    await send(CREATE, { code, name, kind: 'COLLEGE', idempotencyKey: `bench-${code}` });
    await send(SET, {
      department: code,
      period: PERIOD,
      headcount: { senior: '3', associate: '9', intermediate: String(12 + (number % 9)) },
      establishment: String(26 + (number % 7)),
      varianceYear: 1,
      students: String(600 + 7 * number),
      score: `${70 + (number % 25)}.${number % 10}`,
      isQualified: true,
    });
  }
}
