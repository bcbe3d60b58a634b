import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/connection.type.js';
import { cancelImport } from './import-cancel.service.js';
import { commitImport } from './import-commit.service.js';
import { createImport } from './import-create.service.js';
import { kindChoices } from './import-kinds.service.js';
import { listImportRows } from './import-rows.service.js';
import { undoImport, undoProblemOf } from './import-undo.service.js';
import { ImportOutcome } from './import.enums.js';
import {
  ImportCancelInput,
  ImportCommitInput,
  ImportCreateInput,
  ImportPayload,
  ImportUndoInput,
} from './import.input.js';
import { importById, listImports } from './import.service.js';
import {
  Import,
  ImportConnection,
  ImportFilter,
  ImportKindChoice,
  ImportRowConnection,
} from './import.type.js';

@Resolver(() => Import)
export class ImportResolver {
  @Authorized()
  @Query(() => ImportConnection, {
    nullable: true,
    description: '导入，新的在前。Imports, the latest first.',
  })
  imports(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ImportFilter, { nullable: true, description: '筛选。Filter.' })
    filter?: ImportFilter | null,
  ) {
    return listImports(context, page, filter);
  }

  @Authorized()
  @Query(() => Import, { nullable: true, description: '一次导入。One import.' })
  import(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '标识。Its id.' }) id: string,
  ): Promise<Import | null> {
    return importById(context, id);
  }

  @Authorized()
  @Query(() => [ImportKindChoice], {
    nullable: true,
    description: '本人可导入的种类。The kinds that the reader may import.',
  })
  importKinds(@Ctx() context: Context): ImportKindChoice[] {
    return kindChoices(context);
  }

  @FieldResolver(() => ImportRowConnection, {
    description: '各行，按原表次序。Its rows, in the order of the sheet.',
  })
  rows(
    @Ctx() context: Context,
    @Root() { key, kind }: Import,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('outcome', () => [ImportOutcome], {
      nullable: true,
      description: '结果，省略为全部。Outcomes; left out, all.',
    })
    outcome?: ImportOutcome[] | null,
  ) {
    return listImportRows(context, { key, kind, outcome: outcome ?? null }, page);
  }

  @FieldResolver(() => Boolean, { description: '是否可撤销。Whether it can be taken back.' })
  async isUndoable(@Ctx() context: Context, @Root() root: Import): Promise<boolean> {
    return (await undoProblemOf(context, root.key)) === null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '不可撤销的原因。Why it cannot be taken back.',
  })
  undoProblem(@Ctx() context: Context, @Root() root: Import): Promise<string | null> {
    return undoProblemOf(context, root.key);
  }

  @Authorized()
  @Mutation(() => ImportPayload, {
    nullable: true,
    description:
      '开始导入：读取并核对，不写入。Begins the dry run; ask for the import until it is checked.',
  })
  importCreate(
    @Ctx() context: Context,
    @Arg('input', () => ImportCreateInput, { description: '输入。The input.' })
    input: ImportCreateInput,
  ): Promise<ImportPayload> {
    return createImport(context, input);
  }

  @Authorized()
  @Mutation(() => ImportPayload, {
    nullable: true,
    description: '确认导入，一并写入或全不写入。Writes an import, all or nothing.',
  })
  importCommit(
    @Ctx() context: Context,
    @Arg('input', () => ImportCommitInput, { description: '输入。The input.' })
    input: ImportCommitInput,
  ): Promise<ImportPayload> {
    return commitImport(context, input);
  }

  @Authorized()
  @Mutation(() => ImportPayload, {
    nullable: true,
    description: '放弃尚未写入的导入。Gives up an import that was not written.',
  })
  importCancel(
    @Ctx() context: Context,
    @Arg('input', () => ImportCancelInput, { description: '输入。The input.' })
    input: ImportCancelInput,
  ): Promise<ImportPayload> {
    return cancelImport(context, input);
  }

  @Authorized()
  @Mutation(() => ImportPayload, {
    nullable: true,
    description: '撤销已写入的导入。Takes back an import that was written.',
  })
  importUndo(
    @Ctx() context: Context,
    @Arg('input', () => ImportUndoInput, { description: '输入。The input.' })
    input: ImportUndoInput,
  ): Promise<ImportPayload> {
    return undoImport(context, input);
  }
}
