import type { Random } from './random.js';

/** Surnames with rough weights of how common they are, so that a staff list looks like one. */
const SURNAMES: readonly (readonly [string, number])[] = [
  ...[...'王李张刘陈'].map((surname) => [surname, 12] as const),
  ...[...'杨黄赵吴周徐孙马朱胡'].map((surname) => [surname, 6] as const),
  ...[...'郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾'].map((surname) => [surname, 3] as const),
  ...[
    ...'肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫',
  ].map((surname) => [surname, 2] as const),
  ...[...'段雷侯龙史陶黎贺顾毛郝龚邵万钱严戴莫孔向汤庄祁盛季殷芮巢恽'].map(
    (surname) => [surname, 1] as const,
  ),
  ['欧阳', 1],
  ['上官', 1],
  ['诸葛', 1],
];

const GIVEN_FIRST = [
  ...'晓文志建国海明思雨欣佳俊子嘉宇泽梓书怀立承景若静秋春玉振启元亦乐清云之新伟丽爱少永世光学德宏家正',
];
const GIVEN_SECOND = [
  ...'华明芳敏强军杰娟霞平辉玲斌峰燕红涛超慧宁琳蕾洁颖悦凡然宸涵轩博瑞彤琪瑶岚舟远航毅恒安和兰梅松林泉川',
];

/** A fictitious name: mostly two given characters, as is usual, sometimes one. */
export function drawName(random: Random): string {
  const surname = random.weighted(SURNAMES);
  const second = random.pick(GIVEN_SECOND);
  if (random.oneIn(6)) return surname + second;
  const first = random.pick(GIVEN_FIRST.filter((character) => character !== second));
  return surname + first + second;
}
