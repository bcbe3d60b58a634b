/** What changed in the interface, the newest first; a removal has its day at least half a year ahead. */
export const CHANGES = [
  {
    day: '2026-11-22',
    zh: '新增：访问令牌（范围、单位、网段、到期）、changes、导入、变更申请、异议、审计。每个回答带 extensions.cost。会话只能使用页面的查询，其他系统请改用令牌。',
    en: 'Added: tokens (scopes, departments, networks, end), changes, imports, change requests, objections, audit. Every answer carries extensions.cost. Sessions may use documents of the pages only; other systems use a token.',
    removal: null,
  },
  {
    day: '2026-10-15',
    zh: '新增：情景的审批、冻结与回执，敏感性、反推、多年展望。',
    en: 'Added: approval, freezing and receipts of scenarios; sensitivity, goal seeking, several years.',
    removal: null,
  },
  {
    day: '2026-09-10',
    zh: '新增：人员、数据与个人年度。',
    en: 'Added: people, their facts and years.',
    removal: null,
  },
] as const;
