import type { Context } from '../../context.js';
import type { OwnTableCell } from './own-table-cell.type.js';

export function ownTableCells(_context: Context, _month: string): Promise<OwnTableCell[]> {
  return Promise.resolve([]);
}
