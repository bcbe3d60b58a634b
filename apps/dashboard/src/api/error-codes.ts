/** The closed list of `errors[].extensions.code`: the status it comes with, and what it means. */
export const ERROR_CODES = [
  {
    code: 'GRAPHQL_PARSE_FAILED',
    status: 400,
    zh: '查询文本有语法错误。',
    en: 'The document has a syntax error.',
  },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
    zh: '查询不符合模式，或超出层数、别名、字段的限制。',
    en: 'The document does not fit the schema, or passes a limit of levels, aliases or fields.',
  },
  {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '变量或参数不对。',
    en: 'A variable or argument is wrong.',
  },
  {
    code: 'UNAUTHENTICATED',
    status: 401,
    zh: '没有登录，或令牌无效、到期、被吊销、不在允许的网段。',
    en: 'Not signed in; or a token that is wrong, ended, revoked or used from another network.',
  },
  {
    code: 'FORBIDDEN',
    status: 200,
    zh: '当前角色或范围无权。',
    en: 'The role or the scopes do not allow it.',
  },
  {
    code: 'PASSWORD_CHANGE_REQUIRED',
    status: 403,
    zh: '须先修改密码。',
    en: 'The password has to be changed first.',
  },
  {
    code: 'PASSWORD_UNCONFIRMED',
    status: 403,
    zh: '管理员设置的密码须由另一位管理员先确认。',
    en: 'A password that an administrator set has to be confirmed by another one first.',
  },
  {
    code: 'COST_EXCEEDED',
    status: 400,
    zh: '一次查询超过点数或对象数的上限，等待无用，请减小。',
    en: 'One query is larger than the whole bucket: waiting does not help, make it smaller.',
  },
  {
    code: 'THROTTLED',
    status: 429,
    zh: '点数暂时用完，按 retryAfterMs 等待后重试。',
    en: 'The bucket is empty for the moment; wait for retryAfterMs and ask again.',
  },
  {
    code: 'CURSOR_EXPIRED',
    status: 200,
    zh: '列表已变动，游标失效，请从头取起。',
    en: 'The list has moved; begin it again.',
  },
  {
    code: 'DOCUMENT_NOT_TRUSTED',
    status: 403,
    zh: '登录会话只能使用页面的查询。',
    en: 'A session may use the documents of the pages only.',
  },
  { code: 'TOO_LARGE', status: 413, zh: '请求正文过大。', en: 'The body is too large.' },
  {
    code: 'UNAVAILABLE',
    status: 503,
    zh: '数据库暂时不可用，请稍后重试。',
    en: 'The database is not available; try again later.',
  },
  {
    code: 'STORAGE_FULL',
    status: 507,
    zh: '存储空间已满，写入被拒。',
    en: 'The storage is full; writes are refused.',
  },
  {
    code: 'INTERNAL',
    status: 500,
    zh: '服务器内部错误，请提供 requestId。',
    en: 'A fault of the server; tell its requestId.',
  },
] as const;
