import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** One thing done around each request. It may call `next` several times (a retry) or not at all (a refusal). */
export type Behavior = (context: Context, next: () => Promise<void>) => Promise<void>;

/** Gives a behaviour the shape in which the Graph client chains them. */
export function middlewareOf(behavior: Behavior): Middleware {
  let following: Middleware | undefined;
  return {
    execute: (context) =>
      behavior(context, async () => {
        await following?.execute(context);
      }),
    setNext: (middleware) => {
      following = middleware;
    },
  };
}
