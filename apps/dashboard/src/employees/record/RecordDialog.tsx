import type { EmployeeRecord, Event, Fact, Year } from './documents';
import { EventDialog } from './EventDialog';
import { FactDialog } from './FactDialog';
import { WithdrawDialog } from './WithdrawDialog';
import { YearDialog } from './YearDialog';

/** What is being written: a new entry, or one in the place of another, or one taken back. */
export type Opened =
  | { readonly what: 'fact'; readonly fact?: Fact }
  | { readonly what: 'event'; readonly event?: Event }
  | { readonly what: 'year'; readonly year?: Year }
  | { readonly what: 'withdrawal'; readonly entry: Fact | Event };

interface Props {
  readonly employee: EmployeeRecord;
  readonly opened: Opened;
  readonly onClose: () => void;
}

export function RecordDialog({ employee, opened, onClose }: Props) {
  const to = { employee, onClose };
  switch (opened.what) {
    case 'fact':
      return <FactDialog {...to} fact={opened.fact} />;
    case 'event':
      return <EventDialog {...to} event={opened.event} />;
    case 'year':
      return <YearDialog {...to} year={opened.year} />;
    case 'withdrawal':
      return <WithdrawDialog {...to} entry={opened.entry} />;
  }
}
