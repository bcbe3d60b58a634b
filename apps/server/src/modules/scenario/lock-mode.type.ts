import { enumOf } from '../../graphql/enums.js';

export const LockMode = enumOf(
  'LockMode',
  '锁定方式。Which two of pool, split and rates are given.',
  {
    POOL: '定总量：给定总量与比例，求 K1、K2。Pool and split are given.',
    RATES: '定基数：给定 K1、K2。Both rates are given.',
    STAFF_RATE: '定 K1：给定总量与 K1，求 K2。Pool and staff rate are given.',
    STUDENT_RATE: '定 K2：给定总量与 K2，求 K1。Pool and student rate are given.',
  },
);
export type LockMode = keyof typeof LockMode;
