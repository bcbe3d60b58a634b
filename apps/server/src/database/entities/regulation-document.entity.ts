import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead, mayUpdate } from '../policies.js';
import { actsAs, READS_REFERENCE } from '../settings.js';
import { audited } from '../triggers.js';
import { id, institutionId } from './keys.js';

/** The college's own copy of a regulation; `recordedTo` says that it was taken away. */
const RegulationDocumentSchema = defineEntity({
  name: 'RegulationDocument',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('regulation_document'),
    mayRead('regulation_document', READS_REFERENCE),
    mayInsert('regulation_document', actsAs('PERSONNEL')),
    mayUpdate('regulation_document', actsAs('PERSONNEL')),
  ],
  triggers: audited('regulation_document'),
  properties: {
    institutionId,
    id,
    title: p.text(),
    documentNumber: p.text().strictNullable(),
    fileName: p.text(),
    /** SHA-256 of the file as it came. */
    bodyHash: p.text(),
    recordedFrom: p.datetime(),
    recordedTo: p.datetime().strictNullable(),
    recordedBy: p.text().strictNullable(),
  },
});

export class RegulationDocument extends RegulationDocumentSchema.class {}
RegulationDocumentSchema.setClass(RegulationDocument);

/** One article of a document, in its place. */
const DocumentArticleSchema = defineEntity({
  name: 'DocumentArticle',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('document_article'),
    mayRead('document_article', READS_REFERENCE),
    mayInsert('document_article', actsAs('PERSONNEL')),
  ],
  uniques: [
    {
      name: 'document_article_place_unique',
      properties: ['institutionId', 'documentId', 'place'],
    },
  ],
  properties: {
    institutionId,
    id,
    documentId: p.uuid(),
    number: p.text(),
    place: p.integer(),
    heading: p.text(),
    text: p.text(),
  },
});

export class DocumentArticle extends DocumentArticleSchema.class {}
DocumentArticleSchema.setClass(DocumentArticle);
