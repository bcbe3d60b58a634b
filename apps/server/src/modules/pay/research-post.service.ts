import type { Context } from '../../context.js';
import type { ResearchPost } from './research-post.type.js';

export function researchPosts(_context: Context, _period: string): Promise<ResearchPost[] | null> {
  return Promise.resolve(null);
}
