import { graphql } from '../generated';
import type { CoefficientTablesQuery, OwnTableCellsQuery } from '../generated/graphql';

export const COEFFICIENT_TABLES = graphql(`
  query CoefficientTables {
    coefficientTables {
      key
      title
      article
      unit
      columns
      rows {
        key
        label
        group
        cells {
          key
          value
          isInferred
          suggestion
          citation {
            article
            item
            table
            cell
            summary
            isRepaired
          }
        }
      }
    }
  }
`);

/** The cells that hold for the reader; refused to accounts that belong to nobody on the staff. */
export const OWN_CELLS = graphql(`
  query OwnTableCells($month: String!) {
    ownTableCells(month: $month) {
      table
      cell
      label
      value
    }
  }
`);

export type OwnCellView = NonNullable<OwnTableCellsQuery['ownTableCells']>[number];
export type TableView = NonNullable<CoefficientTablesQuery['coefficientTables']>[number];
export type RowView = TableView['rows'][number];
export type CellView = RowView['cells'][number];
