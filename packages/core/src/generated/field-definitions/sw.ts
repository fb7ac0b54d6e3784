// Generated from packages/dictionary/locales/sw by `pnpm gen`; do not edit.
import type { FieldDefinitions } from '../../model/locale.ts'

/** What entities and fields mean, in the language `sw`: texts with their status. */
export const fieldDefinitions: FieldDefinitions = {
  entities: {
  },
  fields: {
    'screening.urgentNeeds': ["Kile ambacho mtu alihitaji mara moja, kabla ya maswali kuendelea.","draft"],
    'screening.inDanger': ["Kama mtu huyo, au mtu anayemjali, alikuwa hatarini wakati wa mazungumzo.","draft"],
    'screening.wishes': ["Msaada ambao mtu angependa upatikane baadaye, kama alivyosema; si ahadi wala uamuzi.","draft"],
  },
}
