import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.type.js';
import { Node } from '../../graphql/node.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import { ImportKind, ImportOutcome, ImportStatus } from './import.enums.js';

@ObjectType({ description: '各结果的行数。Rows by what becomes of them.', simpleResolvers: true })
export class ImportCounts {
  @Field(() => Int, { description: '新增。New.' })
  new!: number;

  @Field(() => Int, { description: '更新。Changed.' })
  changed!: number;

  @Field(() => Int, { description: '无变化。Unchanged.' })
  unchanged!: number;

  @Field(() => Int, { description: '错误。Wrong.' })
  wrong!: number;
}

@ObjectType({ description: '一列的识别结果。How a column was taken.', simpleResolvers: true })
export class ImportColumn {
  @Field(() => String, { description: '列的键。Key of the column.' })
  key!: string;

  @Field(() => String, { description: '名称。Its name.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '文件中的表头。Header in the file.' })
  foundAs!: string | null;

  @Field(() => Boolean, { description: '文件中没有这一列。Whether the file lacks it.' })
  isMissing!: boolean;

  @Field(() => Boolean, {
    description: '导入不需要这一列，未读取。Whether the import has no purpose for it.',
  })
  isUnknown!: boolean;

  @Field(() => Boolean, { description: '是否必填。Whether every row needs it.' })
  isRequired!: boolean;
}

@ObjectType({ description: '一处变化。One change.', simpleResolvers: true })
export class ImportChange {
  @Field(() => String, { description: '列的键。Key of the column.' })
  field!: string;

  @Field(() => String, { description: '名称。Its name.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '现有值。What stands.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: '导入值。What the file says.' })
  new!: string | null;
}

@ObjectType({ description: '文件中的一行。One row of the file.', simpleResolvers: true })
export class ImportRow {
  id!: string;

  @Field(() => Int, { description: '原表行号。Row in the user’s own sheet.' })
  number!: number;

  @Field(() => String, { nullable: true, description: '关键字，如工号。Key, such as a number.' })
  key!: string | null;

  @Field(() => String, { nullable: true, description: '名称，如姓名。Name of what is meant.' })
  label!: string | null;

  @Field(() => ImportOutcome, { description: '结果。What becomes of it.' })
  outcome!: ImportOutcome;

  @Field(() => [ImportChange], { description: '变化。What it changes.' })
  changes!: ImportChange[];

  @Field(() => [UserError], {
    description: '本行的全部错误。Everything wrong with it; `field` names the column.',
  })
  problems!: UserError[];
}

@ObjectType({ implements: Node, description: '一次导入。One import.', simpleResolvers: true })
export class Import implements Node {
  __typename = 'Import' as const;
  key!: string;
  createdBy!: string;

  @Field(() => ID, { description: '标识。Its id.' })
  id!: string;

  @Field(() => ImportKind, { description: '种类。What the file holds.' })
  kind!: ImportKind;

  @Field(() => String, { nullable: true, description: '年度，逐月事实为空。Pay year, if any.' })
  period!: string | null;

  @Field(() => String, { description: '文件名。Name of the file.' })
  fileName!: string;

  @Field(() => ImportStatus, { description: '状态。State.' })
  status!: ImportStatus;

  @Field(() => Int, { description: '已处理行数。Rows done.' })
  processed!: number;

  @Field(() => Int, { nullable: true, description: '总行数，读取前为空。Rows in all.' })
  total!: number | null;

  @Field(() => ImportCounts, { description: '各结果的行数。Rows by outcome.' })
  counts!: ImportCounts;

  @Field(() => [ImportColumn], { description: '列的识别。How its columns were taken.' })
  columns!: ImportColumn[];

  @Field(() => [UserError], { description: '整个文件的错误。What is wrong with the file.' })
  fileProblems!: UserError[];

  @Field(() => DateTime, { description: '建立时间。When it was begun.' })
  createdAt!: string;

  @Field(() => String, { description: '建立人。Who began it.' })
  createdByName!: string;

  @Field(() => DateTime, { nullable: true, description: '写入时间。When it was written.' })
  committedAt!: string | null;

  @Field(() => Boolean, { description: '是否仅导入正确行。Whether only right rows were taken.' })
  isRightRowsOnly!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '方案摘要，确认时交回。Hash of the plan, to be given back on commit.',
  })
  expectedHash!: string | null;

  @Field(() => Int, { description: '提交的变更申请数。Change requests that it became.' })
  requests!: number;

  @Field(() => Boolean, {
    description: '原文件是否仍可下载标注（一小时内）。Whether the marked workbook can be had.',
  })
  hasMarkedWorkbook!: boolean;
}

export const ImportConnection = connectionOf('Import', () => Import, '导入');
export const ImportRowConnection = connectionOf('ImportRow', () => ImportRow, '导入行');

@InputType({ description: '筛选导入。Filter of imports.' })
export class ImportFilter {
  @Field(() => [ImportKind], { nullable: true, description: '种类。Kinds.' })
  kind?: ImportKind[] | null;

  @Field(() => [ImportStatus], { nullable: true, description: '状态。States.' })
  status?: ImportStatus[] | null;

  @Field(() => String, { nullable: true, description: '年度。Pay year.' })
  period?: string | null;
}

@ObjectType({ description: '可导入的种类。A kind that may be imported.', simpleResolvers: true })
export class ImportKindChoice {
  @Field(() => ImportKind, { description: '种类。The kind.' })
  kind!: ImportKind;

  @Field(() => String, { description: '名称。Its name.' })
  label!: string;

  @Field(() => String, { description: '内容与提供者。What it holds and who provides it.' })
  note!: string;

  @Field(() => Boolean, { description: '是否按年度。Whether it belongs to a pay year.' })
  isOfPeriod!: boolean;

  @Field(() => Boolean, {
    description: '确认后是否成为变更申请。Whether it becomes change requests.',
  })
  isRequested!: boolean;

  @Field(() => [ImportColumn], { description: '各列。Its columns.' })
  columns!: ImportColumn[];
}
