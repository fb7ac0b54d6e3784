import type { Migration } from './migration.ts'

/** Taking an id across cases off a person takes what an erasure takes. The id is sealed, so no trigger looks at it. */
export const links = (): Migration => ({
  version: 24,
  name: 'links',
  statements: [
    `alter table cases.erasure drop constraint erasure_action_check`,
    `alter table cases.erasure add constraint erasure_action_check check (action in ('archive', 'reopen', 'liftHold', 'unlink', 'anonymise', 'erase'))`,
  ],
})
