import { text, type ExportedList } from '../exported-list.js';

/** Amounts of different units stand in one column, so they are texts here. */
export const OBJECTIONS: ExportedList = {
  name: { zh: '异议', en: 'Objections' },
  root: 'objections',
  takes: { filter: 'ObjectionFilter' },
  isPaged: true,
  columns: [
    text('figure', '所问之数', 'Figure', 'figureLabel'),
    text('period', '年度', 'Year'),
    text('month', '月份', 'Month'),
    text('whose', '人员', 'Person', 'employee.name'),
    text('department', '单位', 'Department', 'department.name'),
    text('kind', '类别', 'Kind'),
    text('amount', '当时显示', 'As shown then', 'shown.amount'),
    text('unit', '计量单位', 'Unit'),
    text('status', '状态', 'State'),
    text('raisedAt', '提出', 'Raised'),
    text('dueOn', '答复期限', 'Due'),
  ],
};
