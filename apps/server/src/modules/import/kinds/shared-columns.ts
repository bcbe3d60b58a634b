import type { Column } from './kind.js';

export const EMPLOYEE_NUMBER: Column = {
  key: 'employeeNumber',
  label: { zh: '工号', en: 'Employee number' },
  names: ['职工号', '教工号', '教职工号', '人员编号', '工作证号', 'number', 'staff number'],
  type: 'text',
  isRequired: true,
  isKey: true,
  example: '10001',
};

/** Stands beside the number, so that a number in the wrong row is noticed. */
export const NAME_CHECK: Column = {
  key: 'name',
  label: { zh: '姓名', en: 'Name' },
  names: ['教师姓名', '职工姓名', '名字', 'full name'],
  type: 'text',
  isChecked: true,
  note: { zh: '只用来核对工号。', en: 'Only checked against the number.' },
  example: { zh: '张三', en: 'Zhang San' },
};

export const DEPARTMENT: Column = {
  key: 'department',
  label: { zh: '单位', en: 'Department' },
  names: [
    '单位代码',
    '单位名称',
    '部门',
    '部门代码',
    '部门名称',
    '学院',
    '所在单位',
    '二级单位',
    'unit',
    'code',
    'department code',
  ],
  type: 'department',
  isRequired: true,
  isKey: true,
  note: { zh: '单位代码或全称。', en: 'Its code or its full name.' },
};

/** The hidden mark of the row as it was exported: a row that somebody changed since is refused. */
export const VERSION: Column = {
  key: 'version',
  label: { zh: '行版本', en: 'Row version' },
  names: ['请勿修改', 'version'],
  type: 'text',
  isChecked: true,
  isHidden: true,
};
