import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { articleByNumber, listArticles } from './article.service.js';
import {
  Article,
  ArticleText,
  RegulationDocument,
  RegulationDocumentRemoveInput,
  RegulationDocumentRemovePayload,
} from './article.type.js';
import { articleTexts, listDocuments, removeDocument } from './regulation-document.service.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Authorized()
  @Query(() => [Article], {
    nullable: true,
    description: '条文地图：第一至三十四条与附件。The map of Articles 1 to 34 and the annex.',
  })
  articles(@Ctx() context: Context): Promise<Article[]> {
    return listArticles(context);
  }

  @Authorized()
  @Query(() => Article, { nullable: true, description: '一条条文。One article by its number.' })
  article(
    @Ctx() context: Context,
    @Arg('number', () => String, { description: '条号，如 14。Number, such as 14.' })
    number: string,
  ): Promise<Article | null> {
    return articleByNumber(context, number);
  }

  @Authorized()
  @Query(() => [RegulationDocument], {
    nullable: true,
    description: '已上传的制度文件，新的在前。Loaded documents, the newest first.',
  })
  regulationDocuments(@Ctx() context: Context): Promise<RegulationDocument[]> {
    return listDocuments(context);
  }

  @Authorized()
  @Mutation(() => RegulationDocumentRemovePayload, {
    nullable: true,
    description: '移去已上传的文件。Takes a loaded document away.',
  })
  regulationDocumentRemove(
    @Ctx() context: Context,
    @Arg('input', () => RegulationDocumentRemoveInput, { description: '输入。The input.' })
    input: RegulationDocumentRemoveInput,
  ): Promise<RegulationDocumentRemovePayload> {
    return removeDocument(context, input);
  }

  @FieldResolver(() => [ArticleText], {
    description: '本校文件中的原文。Its text in the documents that the college loaded.',
  })
  text(@Ctx() context: Context, @Root() article: Article): Promise<ArticleText[]> {
    return articleTexts(context, article.number);
  }
}
