import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/** What the reports of a series counted so far, sealed. */
export const series = (): Migration => ({
  version: 15,
  name: 'series',
  statements: [
    `create table cases.series (
       agency text not null,
       purpose text not null,
       audience text not null,
       version integer not null,
       sealed bytea not null,
       primary key (agency, purpose, audience)
     )`,
    ...secured('cases.series', ofAgency()),
    `grant select, insert, update (version, sealed) on cases.series to tip_vault_cases`,
  ],
})
