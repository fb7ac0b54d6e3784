import {
  access,
  basis,
  type Change,
  fewer,
  fewerCountries,
  grantDays,
  less,
  lessShare,
  longer,
  more,
  only,
  scale,
  text,
  transfers,
  withoutFields,
} from './tightening.ts'

/** The properties of an object, or of the entries of a list that are identified by one of their properties. */
export type Section = { members: Readonly<Record<string, Change>>; key?: string }

/** What a policy that extends another may state, section by section. */
export const makeSections = (): Readonly<Record<string, Section>> => ({
  fields: { members: { without: withoutFields } },
  purposes: {
    key: 'id',
    members: {
      title: text,
      definition: text,
      victims: basis,
      perpetrators: basis,
      counts: only(true),
      underLegalHold: only(false),
      audiences: fewer,
      needs: fewer,
    },
  },
  audiences: {
    key: 'id',
    members: {
      title: text,
      definition: text,
      isInternal: only(false),
      takes: scale('records', 'releases'),
      upTo: scale('sensitive', 'internal', 'public'),
      takesNeeded: only(false),
      without: withoutFields,
    },
  },
  consent: { members: { maxAgeMonths: less, takesUndated: only(false), childDissentCounts: only(true) } },
  retention: { members: { takesUndated: only(false), approvals: more } },
  residency: { members: { countries: fewerCountries, transferNeedsPermission: only(true), transfers } },
  roles: { key: 'role', members: { purposes: fewer, access, grantDays } },
  release: {
    members: {
      k: more,
      minimumCell: more,
      minimumAgencies: more,
      maximumShare: lessShare,
      looksAtEarlier: only(true),
      approvals: more,
    },
  },
  keys: { members: { rotationDays: less, quorum: more } },
  audit: { members: { events: longer, checkpointHours: less } },
  breach: {
    members: {
      authority: text,
      withinHours: less,
      tellsPeople: scale('whenRiskIsHigh', 'always'),
      safetyFirst: only(true),
    },
  },
})

/** How long records are kept: shorter periods, and ends that leave less behind. */
export const makePeriods = (): Section => ({
  key: 'id',
  members: { months: less, then: scale('review', 'archive', 'anonymise', 'erase') },
})
