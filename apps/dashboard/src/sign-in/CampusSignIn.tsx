import { Button, Divider } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { getAuth } from '../providers/auth-requests';

interface Providers {
  readonly campus: { readonly name: string } | null;
}

/** The campus's own sign-in, where one is set up; it leads back to the page first asked for. */
export function CampusSignIn() {
  const translate = useTranslate();
  const { state } = useLocation();
  const { data } = useQuery({
    queryKey: ['sign-in-providers'],
    queryFn: async () => (await getAuth<Providers>('providers')) ?? { campus: null },
    retry: false,
  });
  if (!data?.campus) return null;
  const { nextPathname = '/', nextSearch = '' } = (state ?? {}) as Asked;
  const to = encodeURIComponent(nextPathname + nextSearch);
  return (
    <>
      <Divider>{translate('sign_in.or')}</Divider>
      <Button href={`/auth/oidc?to=${to}`} variant="outlined" size="large">
        {translate('sign_in.campus', { name: data.campus.name })}
      </Button>
    </>
  );
}

/** What react-admin remembers when it leads to sign-in. */
interface Asked {
  readonly nextPathname?: string;
  readonly nextSearch?: string;
}
