/** 口径代价: under `scenario.cost`. */
export const costMessages = {
  zh: {
    title: '口径代价',
    lead: '条文未明之处，换一种口径要多花或少花多少。金额为全校各单位核拨额与津贴之和对当前草稿的差额，每次只换一种口径。',
    people_lead: '因人而异的口径（请假、退休、结算等）不改变单位核拨额，其代价见“制度与口径”页。',
    show_all: '同时列出不影响核拨额的口径（%{count} 项）',
    recommended: '推荐',
    chosen: '采用',
    unchanged: '不变',
    refused: '不能计算：',
    departments: '涉及 %{count} 个单位',
    none: '任何一种口径都不改变当前草稿的核拨额。',
  },
  en: {
    title: 'Cost of readings',
    lead: 'What another reading of an open point would cost or save: the sum over all departments against the present draft, one reading at a time.',
    people_lead:
      'Readings that differ by person (leave, retirement, settlement …) leave allocations as they are; the page on the regulation tells what they cost.',
    show_all: 'Also list readings that change no allocation (%{count})',
    recommended: 'recommended',
    chosen: 'in force',
    unchanged: 'unchanged',
    refused: 'Cannot be computed: ',
    departments: '%{count} departments change',
    none: 'No other reading changes an allocation of the present draft.',
  },
};
