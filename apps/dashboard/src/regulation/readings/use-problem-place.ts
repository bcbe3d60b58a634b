import { useTranslate } from 'react-admin';

/** Which fact of the year a problem is about, in words; nothing where its sentence says it all. */
export function useProblemPlace(): (path: string) => string {
  const translate = useTranslate();
  return (path) => {
    const [of, field = ''] = path.split('.');
    if (of !== 'college') return '';
    const label = field === 'semesters' ? 'calendar' : field;
    const place = translate(`setup.facts.${label}`, { _: '' });
    return place && translate('regulation.cost.place', { place });
  };
}
