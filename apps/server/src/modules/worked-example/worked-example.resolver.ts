import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { runWorkedExamples } from './worked-example-run.service.js';
import { listWorkedExamples } from './worked-example.service.js';
import {
  WorkedExample,
  WorkedExampleRunInput,
  WorkedExampleRunPayload,
} from './worked-example.type.js';

@Resolver()
export class WorkedExampleResolver {
  @Authorized()
  @Query(() => [WorkedExample], { nullable: true, description: '算例。Worked examples.' })
  workedExamples(
    @Arg('article', () => String, {
      nullable: true,
      description: '条号，省略为全部。Number of an article; left out, all of them.',
    })
    article?: string | null,
  ): Promise<readonly WorkedExample[]> {
    return listWorkedExamples(article);
  }

  @Authorized()
  @Query(() => WorkedExampleRunPayload, {
    nullable: true,
    description: '运行算例，不保存。Runs worked examples and stores nothing.',
  })
  workedExampleRun(
    @Ctx() context: Context,
    @Arg('input', () => WorkedExampleRunInput, { description: '输入。The input.' })
    input: WorkedExampleRunInput,
  ): Promise<WorkedExampleRunPayload> {
    return runWorkedExamples(context, input);
  }
}
