/** Where people come from, where they were taken, and from what kind of place to what kind of place. */

import type { Dimension, DimensionValues, Reading } from '../indicator.ts'
import type { Condition } from '../names.ts'

const realised = { op: 'in', field: 'stage', values: ['realised'] } as const satisfies Condition
const intended = { op: 'in', field: 'stage', values: ['intended'] } as const satisfies Condition
const toExploitation = { op: 'in', field: 'role', values: ['exploitation'] } as const satisfies Condition

const destinations: readonly Reading[] = [
  { path: 'exploitation.place.country' },
  { path: 'journeyLeg.to.country', where: toExploitation },
]
const reached: readonly Reading[] = [{ path: 'exploitation.place.country', where: realised }]
const meant: readonly Reading[] = [{ path: 'exploitation.place.country', where: intended }]

const regions = (from: readonly Reading[]): DimensionValues => ({
  kind: 'groups',
  from,
  groups: [
    {
      code: 'middleEast',
      label: 'Middle East',
      codes: ['AE', 'BH', 'IL', 'IQ', 'IR', 'JO', 'KW', 'LB', 'OM', 'PS', 'QA', 'SA', 'SY', 'YE'],
    },
    { code: 'eastAfrica', label: 'East Africa', codes: ['BI', 'CD', 'KE', 'SO', 'SS', 'TZ', 'UG'] },
    { code: 'rwanda', label: 'Rwanda', codes: ['RW'] },
  ],
  rest: { code: 'elsewhere', label: 'Elsewhere' },
})

const REGIONS =
  'Middle East: the Gulf States, Iran, Iraq, Israel, Jordan, Lebanon, Palestine, Syria and Yemen. East Africa: the partner states of the East African Community other than Rwanda.'

/** Fields that hold the country of a place. */
type Country = 'place.country' | 'from.country' | 'to.country' | 'residenceBefore.country'

/**
 * A country that is the one from which the person comes, to whom a path leads from the entry that is asked about;
 * citizenship where the origin is not recorded.
 */
const isHomeOf = (person: '^/' | '../' | '', country: Country): Condition => ({
  op: 'any',
  of: [
    {
      op: 'all',
      of: [
        { op: 'present', field: `${person}countryOfOrigin` },
        { op: 'not', of: { op: 'differ', fields: [country, `${person}countryOfOrigin`] } },
      ],
    },
    {
      op: 'all',
      of: [
        { op: 'not', of: { op: 'present', field: `${person}countryOfOrigin` } },
        { op: 'present', field: `${person}citizenships` },
        { op: 'not', of: { op: 'differ', fields: [`${person}citizenships`, country] } },
      ],
    },
  ],
})
const isAtHome = isHomeOf('^/', 'place.country')
const isHome = (country: Country): Condition => isHomeOf('../', country)

/** A place whose country, where it is recorded, is the one from which the person comes. */
const mayBeHome = (person: '../' | '', country: Country): Condition => ({
  op: 'any',
  of: [{ op: 'not', of: { op: 'present', field: country } }, isHomeOf(person, country)],
})

/** A leg of a journey that begins and ends in the country from which the person comes. */
const isWithinHome: Condition = { op: 'all', of: [isHome('from.country'), isHome('to.country')] }
const originKnown: Condition = {
  op: 'any',
  of: [
    { op: 'present', field: 'countryOfOrigin' },
    { op: 'present', field: 'citizenships' },
  ],
}
const placed = { op: 'present', field: 'place.country' } as const satisfies Condition

export const places: readonly Dimension[] = [
  {
    id: 'origin',
    title: 'Country of origin',
    definition: 'The country from which the person comes; citizenship where the country of origin is not recorded.',
    unit: 'victims',
    values: { kind: 'codes', from: [{ path: 'victim.countryOfOrigin' }, { path: 'victim.citizenships' }] },
  },
  {
    id: 'citizenOfReportingCountry',
    title: 'Citizen of the reporting country',
    definition: 'Whether the person is a citizen of the country of the organisation that reports.',
    unit: 'victims',
    values: {
      kind: 'cases',
      cases: [
        {
          code: 'citizen',
          label: 'Citizens of the reporting country',
          when: {
            op: 'all',
            of: [
              { op: 'present', field: 'citizenships' },
              { op: 'present', field: '/reportingEntity.place.country' },
              { op: 'not', of: { op: 'differ', fields: ['citizenships', '/reportingEntity.place.country'] } },
            ],
          },
        },
        {
          code: 'foreigner',
          label: 'Citizens of other countries',
          when: {
            op: 'all',
            of: [
              { op: 'present', field: 'citizenships' },
              { op: 'present', field: '/reportingEntity.place.country' },
            ],
          },
        },
      ],
    },
  },
  {
    id: 'destinationCountry',
    title: 'Country of destination',
    definition:
      'The country where the person was exploited or was to be; where no place of exploitation is recorded, the one to which the leg of the journey towards exploitation leads.',
    unit: 'victims',
    values: { kind: 'codes', from: destinations },
  },
  {
    id: 'destinationRegion',
    title: 'Region of destination',
    definition: `The region where the person was exploited or was to be. ${REGIONS}`,
    unit: 'victims',
    values: regions(destinations),
  },
  {
    id: 'regionReached',
    title: 'Region reached',
    definition: `The region where the person was exploited; destinations that were only intended are not in it. ${REGIONS}`,
    unit: 'victims',
    values: regions(reached),
  },
  {
    id: 'regionIntended',
    title: 'Region intended',
    definition: `The region where the person was to be exploited, which was stopped before it happened. ${REGIONS}`,
    unit: 'victims',
    values: regions(meant),
  },
  {
    id: 'whereExploited',
    title: 'Exploited at home or abroad',
    definition:
      'Whether a place of exploitation, realised or intended, lies in the country of origin; citizenship where the origin is not recorded.',
    unit: 'victims',
    values: {
      kind: 'cases',
      several: true,
      cases: [
        {
          code: 'inCountryOfOrigin',
          label: 'In the country of origin',
          when: { op: 'some', field: 'exploitation', that: { op: 'all', of: [placed, isAtHome] } },
        },
        {
          code: 'abroad',
          label: 'In another country',
          when: {
            op: 'all',
            of: [
              originKnown,
              { op: 'some', field: 'exploitation', that: { op: 'all', of: [placed, { op: 'not', of: isAtHome }] } },
            ],
          },
        },
      ],
    },
  },
  {
    id: 'settlementFrom',
    title: 'Kind of place left',
    definition:
      'The kind of settlement where a leg of the journey within the country of origin began; otherwise that of residence before, or of recruitment, unless they lie in another country.',
    unit: 'victims',
    values: {
      kind: 'codes',
      from: [
        { path: 'journeyLeg.from.settlement', where: isWithinHome },
        { path: 'victim.residenceBefore.settlement', where: mayBeHome('', 'residenceBefore.country') },
        { path: 'recruitment.place.settlement', where: mayBeHome('../', 'place.country') },
      ],
    },
  },
  {
    id: 'settlementTo',
    title: 'Kind of place reached',
    definition:
      'The kind of settlement where a leg of the journey within the country of origin ended; otherwise that of a place of exploitation there.',
    unit: 'victims',
    values: {
      kind: 'codes',
      from: [
        { path: 'journeyLeg.to.settlement', where: isWithinHome },
        { path: 'exploitation.place.settlement', where: isHome('place.country') },
      ],
    },
  },
]
