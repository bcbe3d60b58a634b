import type { FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import { monthOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import {
  factHolds,
  hasOpenObjection,
  hasOpenRequest,
  isAssessed,
  isOnStaff,
  isSpelt,
} from '../../database/employee-conditions.js';
import { type Employee as EmployeeRow, TITLE_CLASSES } from '../../database/entities/index.js';
import { rankOf } from '../../database/rank.js';
import { rowKey } from '../../graphql/global-id.js';
import { escapeLike } from '../../graphql/like.js';
import { departmentByKey, listDepartments } from '../department/department.service.js';
import type { EmployeeFilter, EmployeeOrder } from './employee.type.js';

type Where = FilterQuery<EmployeeRow>;
export type Order = QueryOrderMap<EmployeeRow>[];

/** What a filter asks for: of the present state, or of the facts that hold on a day. */
export async function conditions(context: Context, filter?: EmployeeFilter | null): Promise<Where> {
  if (filter == null) return {};
  const parts = [...searched(filter.search), ...(await placed(context, filter))];
  if (filter.assessment != null) {
    const period = filter.assessmentPeriod ?? monthOf(context.now).slice(0, 4);
    parts.push(isAssessed(period, filter.assessment));
  }
  if (filter.hasOpenObjection != null) parts.push(hasOpenObjection(filter.hasOpenObjection));
  if (filter.hasOpenRequest != null) parts.push(hasOpenRequest(filter.hasOpenRequest));
  return parts.length === 0 ? {} : { $and: parts };
}

/** By number, name, initials, or the whole name in pinyin. */
function searched(text: string | null | undefined): Where[] {
  const search = text?.trim() ?? '';
  if (search === '') return [];
  const escaped = escapeLike(search);
  const letters = escapeLike(search.toLowerCase().replaceAll(' ', ''));
  return [
    {
      $or: [
        { employeeNumber: { $ilike: `${escaped}%` } },
        { name: { $like: `%${escaped}%` } },
        { pinyinInitials: { $like: `${letters}%` } },
        isSpelt(letters),
      ],
    },
  ];
}

async function placed(
  context: Context,
  { departments, postKind, titleClass, onDate }: EmployeeFilter,
): Promise<Where[]> {
  const parts: Where[] = [];
  const keys = departments
    ?.map((id) => rowKey('Department', id))
    .filter((key): key is string => key !== null);
  if (onDate != null) {
    const month = onDate.slice(0, 7);
    if (keys === undefined) parts.push(isOnStaff(month));
    else parts.push(factHolds('DEPARTMENT', await codesOf(context, keys), month));
    if (postKind != null) parts.push(factHolds('POST_KIND', postKind, month));
    if (titleClass != null) parts.push(titledOn(titleClass, month));
    return parts;
  }
  if (keys !== undefined) parts.push({ departmentId: { $in: keys } });
  if (postKind != null) parts.push({ postKind: { $in: postKind } });
  if (titleClass != null) parts.push({ titleClass: { $in: titleClass } });
  return parts;
}

/** Who is without a title has no fact that says so. */
function titledOn(classes: readonly string[], month: string): Where {
  const held = factHolds(
    'TITLE',
    classes.filter((title) => title !== 'UNTITLED'),
    month,
  );
  if (!classes.includes('UNTITLED')) return held;
  const titles = TITLE_CLASSES.filter((title) => title !== 'UNTITLED');
  return { $or: [held, { $not: factHolds('TITLE', titles, month) } as Where] };
}

async function codesOf(context: Context, keys: readonly string[]): Promise<string[]> {
  const found = await Promise.all(keys.map((key) => departmentByKey(context, key)));
  return found.flatMap((department) => department?.code ?? []);
}

/** What was asked for, then the number, which is unique in the institution. */
export async function inOrder(
  context: Context,
  orderBy?: readonly EmployeeOrder[] | null,
): Promise<Order> {
  const order: Order = [];
  for (const { field, direction } of orderBy ?? []) {
    if (field === 'EMPLOYEE_NUMBER') order.push({ employeeNumber: direction });
    else if (field === 'NAME_PINYIN') order.push({ namePinyin: direction });
    else if (field === 'NAME_STROKE') order.push({ nameStroke: direction });
    else if (field === 'TITLE_CLASS') {
      order.push({ [rankOf('title_class', TITLE_CLASSES)]: direction });
    } else {
      const keys = (await listDepartments(context)).map(({ key }) => key);
      order.push({ [rankOf('department_id', keys)]: direction });
    }
  }
  return [...order, { employeeNumber: 'ASC' }, { id: 'ASC' }];
}
