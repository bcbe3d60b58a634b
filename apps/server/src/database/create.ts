import { createDatabase } from './create-database.js';

const CHANGED =
  '角色 hebo_owner、hebo_login 原已存在,密码已更换:本服务器上其他库的地址须一并更新。\n' +
  'hebo_owner and hebo_login existed; their passwords are new, also for other databases of this server.\n';

const [superuserUrl, name] = process.argv.slice(2);
if (superuserUrl === undefined || !/^postgres(ql)?:/u.test(superuserUrl)) {
  process.stderr.write(
    '用法 Usage: npm run database:create -- postgres://postgres:PASSWORD@HOST:5432/postgres [NAME]\n',
  );
  process.exit(2);
}
if (name !== undefined && !/^[a-z][a-z0-9_]{0,62}$/u.test(name)) {
  process.stderr.write(
    '数据库名只能用小写字母、数字和下划线。The name takes a–z, 0–9 and _ only.\n',
  );
  process.exit(2);
}

try {
  const { url, ownerUrl, isPasswordChanged } = await createDatabase(superuserUrl, name);
  process.stdout.write(`DATABASE_URL=${url}\nDATABASE_OWNER_URL=${ownerUrl}\n`);
  if (isPasswordChanged) process.stderr.write(CHANGED);
} catch (error) {
  process.stderr.write(`无法建立数据库。Cannot create the database: ${(error as Error).message}\n`);
  process.exit(1);
}
