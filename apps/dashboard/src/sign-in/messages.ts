/** Words of the sign-in page. */
export const signInMessages = {
  zh: {
    title: '登录',
    lead: '绩效工资的核算、解释与试算',
    account_name: '账号（工号）',
    password: '密码',
    submit: '登录',
    wrong: '账号或密码不正确。',
    failed: '无法登录：%{message}',
    offline: '连接不上服务器，请检查网络后重试。',
  },
  en: {
    title: 'Sign in',
    lead: 'Performance pay: computed, explained, explored',
    account_name: 'Account (staff number)',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'Account or password is not right.',
    failed: 'Sign-in failed: %{message}',
    offline: 'The server cannot be reached. Check the network and try again.',
  },
};
