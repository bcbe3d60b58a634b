import { Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Department } from '../department/department.type.js';
import { departmentsOf, viewer } from './viewer.service.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Authorized()
  @Query(() => Viewer, { nullable: true, description: '当前登录者。Who is asking.' })
  viewer(@Ctx() context: Context): Viewer {
    return viewer(context);
  }

  @FieldResolver(() => [Department], {
    description: '所属单位。The departments that the acting role is bound to.',
  })
  departments(@Ctx() context: Context, @Root() asking: Viewer): Promise<Department[]> {
    return departmentsOf(context, asking);
  }
}
