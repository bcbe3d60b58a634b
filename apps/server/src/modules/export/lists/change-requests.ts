import { changes, long, text, type ExportedList } from '../exported-list.js';

export const CHANGE_REQUESTS: ExportedList = {
  name: { zh: '更改请求', en: 'Change requests' },
  root: 'changeRequests',
  takes: { filter: 'ChangeRequestFilter' },
  isPaged: true,
  columns: [
    text('department', '单位', 'Department', 'department.name'),
    text('kind', '种类', 'Kind'),
    text('employeeNumber', '工号', 'Employee number'),
    text('employeeName', '姓名', 'Name'),
    text('period', '年度', 'Year'),
    changes('changes', '变更', 'Changes'),
    long('reason', '理由', 'Reason'),
    text('status', '状态', 'State'),
    text('requestedByName', '请求人', 'Requested by'),
    text('requestedAt', '请求时间', 'Requested at'),
    text('decidedByName', '审核人', 'Decided by'),
    text('decidedAt', '审核时间', 'Decided at'),
    long('comment', '审核意见', 'Comment'),
  ],
};
