// Generated from packages/dictionary/src/counting.ts by `pnpm gen`; do not edit.

import type { Json } from '../runtime/values.ts'
import { hasOnlyOtherEvents, isFoundNotAVictim, isInCaseWithoutVictims, isInDuplicateCase, isOrganisation, isOtherEvent, isReportedElsewhere } from './definitions.ts'

/** What is counted: the list of a case record whose entries are taken or left out. */
export type CountingRuleId = 'victims' | 'perpetrators' | 'events'

/** Why the counting rules leave an entry out. */
export type LeftOutId = 'duplicate' | 'notAVictim' | 'otherEvents' | 'reportedElsewhere' | 'organisation' | 'noVictim' | 'otherEvent'

type CountingRule = {
  list: string
  leftOut: readonly { id: LeftOutId; holds: (o: Json, parent: Json, root: Json) => boolean; acrossEntities: boolean }[]
  by: readonly (readonly string[])[]
  year: readonly string[]
}

/** Who and what counts. */
export const countingRules: Readonly<Record<CountingRuleId, CountingRule>> = {
  victims: {
    list: 'victims',
    leftOut: [
      { id: 'duplicate', holds: isInDuplicateCase, acrossEntities: false },
      { id: 'notAVictim', holds: isFoundNotAVictim, acrossEntities: false },
      { id: 'otherEvents', holds: hasOnlyOtherEvents, acrossEntities: false },
      { id: 'reportedElsewhere', holds: isReportedElsewhere, acrossEntities: true },
    ],
    by: [["crossCaseId"],["/case.id","id"]],
    year: ["/case.openedOn","/case.registrationYear"],
  },
  perpetrators: {
    list: 'perpetrators',
    leftOut: [
      { id: 'duplicate', holds: isInDuplicateCase, acrossEntities: false },
      { id: 'organisation', holds: isOrganisation, acrossEntities: false },
      { id: 'noVictim', holds: isInCaseWithoutVictims, acrossEntities: false },
      { id: 'reportedElsewhere', holds: isReportedElsewhere, acrossEntities: true },
    ],
    by: [["crossCaseId"],["/case.id","id"]],
    year: ["/case.openedOn","/case.registrationYear"],
  },
  events: {
    list: 'events',
    leftOut: [
      { id: 'duplicate', holds: isInDuplicateCase, acrossEntities: false },
      { id: 'otherEvent', holds: isOtherEvent, acrossEntities: false },
      { id: 'noVictim', holds: isInCaseWithoutVictims, acrossEntities: false },
      { id: 'reportedElsewhere', holds: isReportedElsewhere, acrossEntities: true },
    ],
    by: [["/case.id","id"]],
    year: ["/case.openedOn","/case.registrationYear"],
  },
}
