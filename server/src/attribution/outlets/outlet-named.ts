import type { Outlet } from './types.ts';

/** An outlet of which nothing is known but what it is called; null where nobody says that either. */
export const outletNamed = (name: string | null): Outlet => ({
  name,
  stateControlled: false,
  stateLabelled: false,
  generic: false,
});
