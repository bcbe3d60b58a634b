import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Page } from '../layout/Page';
import { useViewer } from '../providers/viewer';
import { AllDesks } from './AllDesks';
import { DepartmentDesk } from './DepartmentDesk';

/** A secretary's or a head's own departments; the personnel office begins with all of them. */
export default function DeskPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const own = viewer?.departments ?? [];
  const isOfAll = viewer?.permissions.includes('Query.departmentDesks') ?? false;
  const asked = search.get('department');
  const code = isOfAll ? asked : (own.find((one) => one.code === asked) ?? own[0])?.code;
  const choose = (next: string | undefined) =>
    setSearch((present) => {
      if (next === undefined) present.delete('department');
      else present.set('department', next);
      return present;
    });
  if (code != null) {
    return (
      <DepartmentDesk
        key={code}
        code={code}
        choices={own}
        onChoose={choose}
        {...(isOfAll && { onBack: () => choose(undefined) })}
      />
    );
  }
  return (
    <Page title={translate('common.pages.desk')}>
      {isOfAll ? (
        <AllDesks onOpen={choose} />
      ) : (
        <Alert severity="info">{translate('desk.no_department')}</Alert>
      )}
    </Page>
  );
}
