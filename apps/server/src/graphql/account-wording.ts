import type { Wording } from '../common/locale.js';

/** Rules of accounts and of the roles given to them. */
export const ACCOUNT_RULES = [
  'account_not_found',
  'account_name_has_wrong_form',
  'account_name_taken',
  'employee_number_bound',
  'number_while_roles_held',
  'not_for_oneself',
  'password_not_awaiting',
  'password_given_by_oneself',
  'role_needs_department',
  'role_has_no_department',
  'role_needs_fact_group',
  'role_has_no_fact_group',
  'role_needs_employee',
  'role_held_already',
  'powers_apart',
  'day_has_passed',
  'grant_not_found',
  'grant_ended',
] as const;

export const ACCOUNT_WORDS: Readonly<Record<(typeof ACCOUNT_RULES)[number], Wording>> = {
  account_not_found: {
    zh: '没有这个账号，或您无权查看。',
    en: 'There is no such account, or you may not see it.',
  },
  account_name_has_wrong_form: {
    zh: '账号只能用文字、数字、点、下划线和短横线，2–40 位。',
    en: 'An account name is 2 to 40 letters, digits, dots, underscores or hyphens.',
  },
  account_name_taken: {
    zh: '账号“{value}”已被使用，请换一个。',
    en: 'The account name “{value}” is in use; choose another.',
  },
  employee_number_bound: {
    zh: '工号“{value}”已绑定另一个账号。',
    en: 'The number “{value}” is bound to another account.',
  },
  number_while_roles_held: {
    zh: '该账号持有角色，工号不能更改。请安全管理员先终止其角色，改好工号后重新授予。',
    en: 'The account holds a role, so its number stays. The security administrator ends its roles first, and gives them again to the new number.',
  },
  not_for_oneself: {
    zh: '不能对自己的账号办理，请由另一位管理员操作。',
    en: 'Nobody does this to the own account; ask another administrator.',
  },
  password_not_awaiting: {
    zh: '该账号现在没有待确认的密码，请重新打开此页查看。',
    en: 'No password of this account is to be confirmed now; open the page again.',
  },
  password_given_by_oneself: {
    zh: '这个密码由您本人设置，须由另一位管理员确认。',
    en: 'You gave this password yourself; another administrator has to confirm it.',
  },
  role_needs_department: {
    zh: '秘书和负责人须指明单位。',
    en: 'A secretary or head needs a department.',
  },
  role_has_no_department: {
    zh: '此角色不限定单位，请留空。',
    en: 'This role has no department; leave it empty.',
  },
  role_needs_fact_group: {
    zh: '数据提供部门须指明数据类别。',
    en: 'A data owner needs a kind of fact.',
  },
  role_has_no_fact_group: {
    zh: '此角色不限定数据类别，请留空。',
    en: 'This role has no kind of fact; leave it empty.',
  },
  role_needs_employee: {
    zh: '账号未绑定工号，不能授予教职工角色；请系统管理员先绑定。',
    en: 'The account is bound to no number; the system administrator has to bind it first.',
  },
  role_held_already: {
    zh: '该账号在这段时间已有此角色。',
    en: 'The account holds this role in these days already.',
  },
  powers_apart: {
    zh: '系统管理员、安全管理员、审计员三者分设，且不得兼任能看工资的角色。',
    en: 'System administrator, security administrator and auditor are three people, and none holds a role that sees pay.',
  },
  day_has_passed: {
    zh: '日期不得早于今天（{today}）。',
    en: 'The day cannot lie before today ({today}).',
  },
  grant_not_found: {
    zh: '没有这项授权，或您无权查看。',
    en: 'There is no such grant, or you may not see it.',
  },
  grant_ended: {
    zh: '这项授权已于 {value} 终止。',
    en: 'This grant has ended on {value}.',
  },
};
