import { changes, long, number, text, type ExportedList } from '../exported-list.js';

export const AUDIT_LOG: ExportedList = {
  name: { zh: '审计记录', en: 'Audit log' },
  root: 'auditLog',
  takes: { filter: 'AuditFilter' },
  isPaged: true,
  columns: [
    text('number', '序号', 'Number'),
    text('at', '时间', 'Time'),
    text('actor', '操作人', 'Who'),
    text('accountName', '账号', 'Account'),
    text('actingAs', '角色', 'Role'),
    text('action', '操作', 'What'),
    text('object', '对象类型', 'Type of the object', 'objectTypeLabel'),
    text('objectLabel', '对象', 'Object'),
    text('period', '年度', 'Year'),
    number('count', '涉及数量', 'How many'),
    changes('changes', '变更', 'Changes'),
    long('reason', '理由', 'Reason'),
    text('source', '来源', 'Source'),
    text('address', '地址', 'Address'),
    text('outcome', '结果', 'Outcome'),
    text('requestId', '请求编号', 'Request id'),
    long('hash', '校验值', 'Hash'),
  ],
};
