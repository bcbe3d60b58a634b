import DataLoader from 'dataloader';
import type { Context } from '../../context.js';
import {
  DocumentArticle as ArticleRow,
  RegulationDocument as DocumentRow,
} from '../../database/entities/index.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule } from '../../graphql/problems.js';
import { perRequest } from '../../graphql/per-request.js';
import type {
  ArticleText,
  RegulationDocument,
  RegulationDocumentRemoveInput,
  RegulationDocumentRemovePayload,
} from './article.type.js';

const inForce = { recordedTo: null };

/** The documents that were not taken away, the newest first, with how many articles each has. */
const documents = perRequest(async (context) => {
  const rows = await context.em.find(DocumentRow, inForce, { orderBy: { recordedFrom: 'desc' } });
  const counts = await context.em.execute<{ id: string; n: number }[]>(
    'select document_id as id, count(*)::int as n from document_article group by document_id',
  );
  const byDocument = new Map(counts.map(({ id, n }) => [id, n]));
  return rows.map((row) => ({ row, document: toDocument(row, byDocument.get(row.id) ?? 0) }));
});

function toDocument(row: DocumentRow, articleCount: number): RegulationDocument {
  return {
    __typename: 'RegulationDocument',
    id: toGlobalId('RegulationDocument', row.id),
    title: row.title,
    documentNumber: row.documentNumber,
    fileName: row.fileName,
    articleCount,
    recordedAt: row.recordedFrom.toISOString(),
    recordedBy: row.recordedBy,
  };
}

export async function listDocuments(context: Context): Promise<RegulationDocument[]> {
  return (await documents(context)).map(({ document }) => document);
}

export async function documentById(
  context: Context,
  key: string,
): Promise<RegulationDocument | null> {
  return (await documents(context)).find(({ row }) => row.id === key)?.document ?? null;
}

/** The texts of the articles asked for together are read with one statement. */
const texts = perRequest(
  (context) =>
    new DataLoader<string, ArticleText[]>(async (numbers) => {
      const known = await documents(context);
      const order = { place: 'asc' } as const;
      const rows = await context.em.find(
        ArticleRow,
        { number: { $in: [...numbers] } },
        { orderBy: order },
      );
      return numbers.map((number) =>
        known.flatMap(({ row, document }) =>
          rows
            .filter((article) => article.number === number && article.documentId === row.id)
            .map(({ heading, text }) => ({ document, heading, text })),
        ),
      );
    }),
);

export function articleTexts(context: Context, number: string): Promise<ArticleText[]> {
  return texts(context).load(number);
}

/** The rows stay; from now on nobody is shown them. */
export async function removeDocument(
  context: Context,
  { id }: RegulationDocumentRemoveInput,
): Promise<RegulationDocumentRemovePayload> {
  const key = rowKey('RegulationDocument', id);
  const standing = { id: key ?? '', recordedTo: null };
  const removed =
    key === null
      ? 0
      : await context.em.nativeUpdate(DocumentRow, standing, { recordedTo: context.now });
  if (removed > 0) return { removedId: id, userErrors: [] };
  return {
    removedId: null,
    userErrors: [inInput(context, brokenRule('document_not_found', 'id'))],
  };
}
