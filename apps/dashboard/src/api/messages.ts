/** Words of the API console. */
export const apiMessages = {
  zh: {
    lead: '以您现在的身份查询，权限与页面相同。其他系统使用人事处发放的令牌，地址为 POST /graphql。',
    console: '查询控制台（编辑器本身为英文）',
  },
  en: {
    lead: 'Queries run with your present role and its rights. Other systems use a token from the personnel office, at POST /graphql.',
    console: 'Query console',
  },
};
