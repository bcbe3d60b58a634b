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
import { findNode } from '../../graphql/node.service.js';
import { Node } from '../../graphql/node.type.js';
import { existingDepartment } from '../department/department.service.js';
import { Department } from '../department/department.type.js';
import { employeeById } from '../employee/employee.service.js';
import { Employee } from '../employee/employee.type.js';
import {
  decideObjection,
  forwardObjection,
  replyToObjection,
  withdrawObjection,
} from './objection-answer.service.js';
import { createObjection } from './objection-create.service.js';
import { linkObjection } from './objection-link.service.js';
import {
  ObjectionCreateInput,
  ObjectionDecideInput,
  ObjectionForwardInput,
  ObjectionLinkInput,
  ObjectionPayload,
  ObjectionReplyInput,
  ObjectionWithdrawInput,
} from './objection.input.js';
import {
  figureOf,
  listObjections,
  messagesOf,
  objectionById,
  objectionSummary,
} from './objection.service.js';
import {
  Objection,
  ObjectionConnection,
  ObjectionFigure,
  ObjectionFilter,
  ObjectionMessage,
  ObjectionSummary,
} from './objection.type.js';

const INPUT = '输入。The input.';

@Resolver(() => Objection)
export class ObjectionResolver {
  @Authorized()
  @Query(() => ObjectionConnection, {
    nullable: true,
    description: '异议，限于可见范围。Objections, as far as the reader may see.',
  })
  objections(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ObjectionFilter, { nullable: true, description: '筛选。Filter.' })
    filter?: ObjectionFilter | null,
  ) {
    return listObjections(context, page, filter);
  }

  @Authorized()
  @Query(() => Objection, { nullable: true, description: '一件异议。One objection by its id.' })
  objection(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '标识。Id.' }) id: string,
  ): Promise<Objection | null> {
    return objectionById(context, id);
  }

  @Authorized()
  @Query(() => ObjectionSummary, {
    nullable: true,
    description: '异议概况。How many wait and how many are late.',
  })
  objectionSummary(@Ctx() context: Context): Promise<ObjectionSummary> {
    return objectionSummary(context);
  }

  @FieldResolver(() => Department, { description: '单位。The department.' })
  department(@Ctx() context: Context, @Root() objection: Objection): Promise<Department> {
    return existingDepartment(context, { key: objection.departmentKey });
  }

  @FieldResolver(() => Employee, { nullable: true, description: '人员。The person.' })
  employee(
    @Ctx() context: Context,
    @Root() { employeeKey }: Objection,
  ): Promise<Employee | null> | null {
    return employeeKey === null ? null : employeeById(context, employeeKey);
  }

  @FieldResolver(() => ObjectionFigure, {
    nullable: true,
    description:
      '当时显示的数；无权查看者为空。The figure as shown; null for whoever may not see it.',
  })
  shown(@Ctx() context: Context, @Root() objection: Objection): Promise<ObjectionFigure | null> {
    return figureOf(context, objection);
  }

  @FieldResolver(() => [ObjectionMessage], {
    description: '往来留言，先后为序。The thread, the earliest first.',
  })
  messages(@Ctx() context: Context, @Root() objection: Objection): Promise<ObjectionMessage[]> {
    return messagesOf(context, objection);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: '其后的更正：条目或更改申请。The entry or change request that followed.',
  })
  correction(
    @Ctx() context: Context,
    @Root() { correctionId }: Objection,
  ): Promise<Node | null> | null {
    return correctionId === null ? null : findNode(context, correctionId);
  }

  @Authorized()
  @Mutation(() => ObjectionPayload, {
    nullable: true,
    description: '提出异议。Raises an objection.',
  })
  objectionCreate(
    @Ctx() context: Context,
    @Arg('input', () => ObjectionCreateInput, { description: INPUT }) input: ObjectionCreateInput,
  ): Promise<ObjectionPayload> {
    return createObjection(context, input);
  }

  @Authorized()
  @Mutation(() => ObjectionPayload, {
    nullable: true,
    description: '留言；人事处的留言即答复。Says something; personnel answers with it.',
  })
  objectionReply(
    @Ctx() context: Context,
    @Arg('input', () => ObjectionReplyInput, { description: INPUT }) input: ObjectionReplyInput,
  ): Promise<ObjectionPayload> {
    return replyToObjection(context, input);
  }

  @Authorized()
  @Mutation(() => ObjectionPayload, {
    nullable: true,
    description: '转人事处。Hands an objection on to personnel.',
  })
  objectionForward(
    @Ctx() context: Context,
    @Arg('input', () => ObjectionForwardInput, { description: INPUT })
    input: ObjectionForwardInput,
  ): Promise<ObjectionPayload> {
    return forwardObjection(context, input);
  }

  @Authorized()
  @Mutation(() => ObjectionPayload, {
    nullable: true,
    description: '了结异议。Decides an objection.',
  })
  objectionDecide(
    @Ctx() context: Context,
    @Arg('input', () => ObjectionDecideInput, { description: INPUT }) input: ObjectionDecideInput,
  ): Promise<ObjectionPayload> {
    return decideObjection(context, input);
  }

  @Authorized()
  @Mutation(() => ObjectionPayload, {
    nullable: true,
    description: '关联其后的更正。Links the correction that followed.',
  })
  objectionLink(
    @Ctx() context: Context,
    @Arg('input', () => ObjectionLinkInput, { description: INPUT }) input: ObjectionLinkInput,
  ): Promise<ObjectionPayload> {
    return linkObjection(context, input);
  }

  @Authorized()
  @Mutation(() => ObjectionPayload, {
    nullable: true,
    description: '撤回异议。Takes an objection back.',
  })
  objectionWithdraw(
    @Ctx() context: Context,
    @Arg('input', () => ObjectionWithdrawInput, { description: INPUT })
    input: ObjectionWithdrawInput,
  ): Promise<ObjectionPayload> {
    return withdrawObjection(context, input);
  }
}
