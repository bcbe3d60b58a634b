import { money, number, text, type ExportedList } from '../exported-list.js';

export const EMPLOYEES: ExportedList = {
  name: { zh: '教职工', en: 'Staff' },
  root: 'employees',
  takes: { filter: 'EmployeeFilter', orderBy: '[EmployeeOrder!]' },
  isPaged: true,
  columns: [
    text('employeeNumber', '工号', 'Employee number'),
    text('name', '姓名', 'Name'),
    text('department', '单位', 'Department', 'department.name'),
    text('departmentCode', '单位代码', 'Department code', 'department.code'),
    text('postKind', '岗位类别', 'Kind of post'),
    text('titleClass', '职称层次', 'Title class'),
    text('workStarted', '参加工作月份', 'Month work was begun'),
    money('basePay', '本月基础性绩效', 'Base pay this month', 'latestPay.basePay'),
    money('reward', '本年奖励性绩效', 'Reward this year', 'latestPay.reward'),
    number('retirementYear', '退休年份', 'Year of retirement'),
  ],
};
