import { useTranslate } from 'react-admin';
import { DisorderList } from './DisorderList';
import type { GroupProps } from './panel-props';
import { PostTrial } from './PostTrial';
import { TableButtons } from './TableButtons';

interface Props extends GroupProps {
  readonly baseId: string;
}

const POST_TABLES = ['table2', 'table3', 'table4', 'table5', 'table6'];

/**
 * Tables 2 to 6 weigh persons' posts. A browser knows a unit's sum of coefficients only, as a fact, so
 * what these cells move is asked of the server.
 */
export function PostTables({ baseId, ...props }: Props) {
  const translate = useTranslate();
  const { state, locale } = props;
  return (
    <>
      <p className="note">{translate('scenario.input.posts_text')}</p>
      <TableButtons {...props} tables={POST_TABLES} />
      <DisorderList state={state} group="posts" locale={locale} />
      <PostTrial state={state} baseId={baseId} />
    </>
  );
}
