import { ladder } from './cited.js';

/** 工勤技能岗位. */
export const TABLE_5 = ladder(
  'table5',
  { zh: '表 5', en: 'Table 5' },
  { zh: '表 5 工勤技能岗位分配系数', en: 'Table 5: post coefficients of workers' },
  [
    { key: 'worker1', zh: '技术工一级', en: 'skilled worker 1', values: ['1.02', '0.99', '0.95'] },
    { key: 'worker2', zh: '技术工二级', en: 'skilled worker 2', values: ['0.92', '0.90', '0.88'] },
    { key: 'worker3', zh: '技术工三级', en: 'skilled worker 3', values: ['0.85', '0.84', '0.83'] },
    { key: 'worker4', zh: '技术工四级', en: 'skilled worker 4', values: ['0.79', '0.77'] },
    { key: 'worker5', zh: '技术工五级', en: 'skilled worker 5', values: ['0.72'] },
    { key: 'general', zh: '普通工', en: 'general worker', values: ['0.64'] },
  ],
);
