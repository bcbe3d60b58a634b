import type { Context } from '../../context.js';
import type { ProjectionInput, ProjectionPayload } from './projection.type.js';

export async function projection(
  _context: Context,
  _input: ProjectionInput,
): Promise<ProjectionPayload> {
  return { years: [], userErrors: [] };
}
