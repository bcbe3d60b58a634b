import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button, Divider, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { NO_ERRORS } from '../fields/user-errors';
import { ActionDialog } from './ActionDialog';
import type { QueryValues } from './QueryForm';
import { LONGEST_NAME, useSavedQueries } from './use-saved-queries';

interface Props {
  readonly resource: string;
  readonly values: QueryValues;
  readonly onQuery: (values: QueryValues) => void;
}

/** Queries kept under a name, for this account and list. */
export function SavedQueries({ resource, values, onQuery }: Props) {
  const translate = useTranslate();
  const { queries, save, remove } = useSavedQueries(resource);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isNaming, setNaming] = useState(false);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        startIcon={<BookmarkIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('common.saved_queries.title')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {queries.map(({ name, values: kept }) => [
          <MenuItem
            key={name}
            onClick={() => {
              close();
              onQuery(kept);
            }}
          >
            {name}
          </MenuItem>,
          <MenuItem
            key={`remove ${name}`}
            aria-label={translate('common.saved_queries.remove', { name })}
            onClick={() => remove(name)}
            sx={{ color: 'text.secondary', pl: 4 }}
          >
            <DeleteIcon fontSize="small" sx={{ mr: 1 }} />
            {translate('common.saved_queries.remove', { name })}
          </MenuItem>,
        ])}
        {queries.length > 0 && <Divider component="li" />}
        <MenuItem
          disabled={Object.keys(values).length === 0}
          onClick={() => {
            close();
            setNaming(true);
          }}
        >
          {translate('common.saved_queries.save')}
        </MenuItem>
      </Menu>
      {isNaming && (
        <NameDialog onClose={() => setNaming(false)} onName={(name) => save({ name, values })} />
      )}
    </>
  );
}

interface NameProps {
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

function NameDialog({ onClose, onName }: NameProps) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const trimmed = name.trim();
  return (
    <ActionDialog
      title={translate('common.saved_queries.save')}
      action={translate('common.save')}
      errors={NO_ERRORS}
      isBusy={false}
      isReady={trimmed !== '' && trimmed.length <= LONGEST_NAME}
      onClose={onClose}
      onConfirm={() => {
        onName(trimmed);
        onClose();
      }}
    >
      <FormField
        name="name"
        label={translate('common.saved_queries.name')}
        value={name}
        onChange={setName}
        hint={translate('common.saved_queries.name_help')}
        isRequired
        {...(trimmed.length > LONGEST_NAME && {
          error: translate('common.saved_queries.name_help'),
        })}
      />
    </ActionDialog>
  );
}
