import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Outcome } from '../outcome/outcome.type.js';
import { checkReceipt } from './receipt-check.service.js';
import { receiptOf } from './receipt.service.js';
import { Receipt, ReceiptCheck } from './receipt.type.js';

@Resolver(() => Outcome)
export class ReceiptResolver {
  @FieldResolver(() => Receipt, { description: '回执。What was computed from what, by hash.' })
  receipt(@Ctx() { now }: Context, @Root() { run }: Outcome): Receipt {
    return receiptOf(run, now);
  }

  @Authorized()
  @Query(() => ReceiptCheck, {
    nullable: true,
    description: '校验回执。Computes a frozen scenario anew from what is stored and compares.',
  })
  receiptCheck(
    @Ctx() context: Context,
    @Arg('scenario', () => ID, { description: '情景。A frozen scenario.' }) scenario: string,
  ): Promise<ReceiptCheck | null> {
    return checkReceipt(context, scenario);
  }
}
