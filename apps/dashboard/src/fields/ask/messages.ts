/** Words of the dialog in which a figure is asked about. */
export const askMessages = {
  zh: {
    title: '就此数提问',
    about: '所问之数',
    kind: '疑问类别',
    kinds: {
      AMOUNT: '金额有误',
      INPUT: '所据数据有误',
      RULE: '条款适用有疑问',
      OTHER: '其他疑问',
    },
    question: '疑问',
    question_help: '写明您认为应当如何、依据是什么；最多 1000 字。',
    seen_person: '本单位秘书和人事处可看到此件；金额只有您、人事处和审计可见。',
    seen_department: '人事处和审计可看到此件。',
    send: '提交',
    done: '已提交，可在“异议”中查看答复。',
  },
  en: {
    title: 'Ask about this figure',
    about: 'The figure',
    kind: 'Kind of question',
    kinds: {
      AMOUNT: 'The amount seems wrong',
      INPUT: 'A fact behind it seems wrong',
      RULE: 'The rule seems not to fit',
      OTHER: 'Another question',
    },
    question: 'Question',
    question_help: 'Say what you think it should be and why; at most 1000 characters.',
    seen_person:
      'The secretary of your department and the personnel office see it; the amount is shown to you, personnel and auditors only.',
    seen_department: 'The personnel office and auditors see it.',
    send: 'Send',
    done: 'Sent; the answer will be under “Objections”.',
  },
};
