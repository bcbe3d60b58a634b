import { graphql } from '../generated';
import type { ImportFieldsFragment, ImportRowFieldsFragment } from '../generated/graphql';

export const IMPORT_FIELDS = graphql(`
  fragment ImportFields on Import {
    id
    kind
    period
    fileName
    status
    processed
    total
    counts {
      new
      changed
      unchanged
      wrong
    }
    columns {
      key
      label
      foundAs
      isMissing
      isUnknown
      isRequired
    }
    fileProblems {
      message
    }
    createdAt
    createdByName
    committedAt
    isRightRowsOnly
    expectedHash
    isUndoable
    undoProblem
    requests
    hasMarkedWorkbook
  }
`);

export const IMPORT_ROW_FIELDS = graphql(`
  fragment ImportRowFields on ImportRow {
    number
    key
    label
    outcome
    changes {
      field
      label
      old
      new
    }
    problems {
      message
    }
  }
`);

export const IMPORT_PAGE = graphql(`
  query ImportPage($id: ID!) {
    import(id: $id) {
      ...ImportFields
    }
  }
`);

export const IMPORT_ROWS = graphql(`
  query ImportRows($id: ID!, $outcome: [ImportOutcome!], $first: Int!, $offset: Int!) {
    import(id: $id) {
      rows(outcome: $outcome, first: $first, offset: $offset) {
        nodes {
          ...ImportRowFields
        }
      }
    }
  }
`);

export const IMPORT_KINDS = graphql(`
  query ImportKinds {
    importKinds {
      kind
      label
      note
      isOfPeriod
      isRequested
      columns {
        key
        label
        isRequired
      }
    }
  }
`);

export const IMPORT_CREATE = graphql(`
  mutation ImportCreate($input: ImportCreateInput!) {
    importCreate(input: $input) {
      import {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const IMPORT_COMMIT = graphql(`
  mutation ImportCommit($input: ImportCommitInput!) {
    importCommit(input: $input) {
      import {
        ...ImportFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const IMPORT_CANCEL = graphql(`
  mutation ImportCancel($input: ImportCancelInput!) {
    importCancel(input: $input) {
      import {
        ...ImportFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const IMPORT_UNDO = graphql(`
  mutation ImportUndo($input: ImportUndoInput!) {
    importUndo(input: $input) {
      import {
        ...ImportFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type ImportView = ImportFieldsFragment;
export type ImportRowView = ImportRowFieldsFragment;
