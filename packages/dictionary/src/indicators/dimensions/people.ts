/** Who the victims are. Age is that on the day on which the case was registered. */

import { adultAtRegistration, minorAtRegistration } from '../../definitions/minor.ts'
import type { Category, Dimension } from '../indicator.ts'
import type { Condition } from '../names.ts'

type AgeBandCode =
  | 'age0To8'
  | 'age9To17'
  | 'age18To20'
  | 'age21To23'
  | 'age24To26'
  | 'age27To29'
  | 'age30To38'
  | 'age39To47'
  | 'age48AndOver'

const female = { op: 'in', field: 'sex', values: ['female'] } as const satisfies Condition
const male = { op: 'in', field: 'sex', values: ['male'] } as const satisfies Condition
const otherMarker = { op: 'in', field: 'sex', values: ['otherMarker'] } as const satisfies Condition
const noSex = { op: 'not', of: { op: 'present', field: 'sex' } } as const satisfies Condition
const both = (...of: Condition[]): Condition => ({ op: 'all', of })

/** Sex and age group, by which every table of victims is. */
const sexAndAge: Dimension = {
  id: 'sexAndAge',
  title: 'Sex and age group',
  definition:
    'Sex as recorded, and whether the person was under 18 when the case was registered. It says nothing about gender identity.',
  unit: 'victims',
  values: {
    kind: 'cases',
    cases: [
      { code: 'female', label: 'Women and girls' },
      { code: 'girls', label: 'Girls', parent: 'female', when: both(female, minorAtRegistration) },
      { code: 'women', label: 'Women', parent: 'female', when: both(female, adultAtRegistration) },
      { code: 'femalesOfUnknownAge', label: 'Female, age not known', parent: 'female', when: female },
      { code: 'male', label: 'Men and boys' },
      { code: 'boys', label: 'Boys', parent: 'male', when: both(male, minorAtRegistration) },
      { code: 'men', label: 'Men', parent: 'male', when: both(male, adultAtRegistration) },
      { code: 'malesOfUnknownAge', label: 'Male, age not known', parent: 'male', when: male },
      {
        code: 'otherMarker',
        label: 'Another marker of sex',
        definition: 'The record holds another marker than female or male.',
      },
      {
        code: 'childrenOfOtherMarker',
        label: 'Children, another marker of sex',
        parent: 'otherMarker',
        when: both(otherMarker, minorAtRegistration),
      },
      {
        code: 'adultsOfOtherMarker',
        label: 'Adults, another marker of sex',
        parent: 'otherMarker',
        when: both(otherMarker, adultAtRegistration),
      },
      {
        code: 'otherMarkerOfUnknownAge',
        label: 'Another marker of sex, age not known',
        parent: 'otherMarker',
        when: otherMarker,
      },
      { code: 'sexNotRecorded', label: 'Sex not recorded' },
      {
        code: 'childrenOfUnknownSex',
        label: 'Children, sex not recorded',
        parent: 'sexNotRecorded',
        isNoAnswer: true,
        when: both(noSex, minorAtRegistration),
      },
      {
        code: 'adultsOfUnknownSex',
        label: 'Adults, sex not recorded',
        parent: 'sexNotRecorded',
        isNoAnswer: true,
        when: both(noSex, adultAtRegistration),
      },
      {
        code: 'neitherRecorded',
        label: 'Neither sex nor age recorded',
        parent: 'sexNotRecorded',
        isNoAnswer: true,
        when: noSex,
      },
    ],
  },
}

const aged = (code: AgeBandCode, label: string, parent: string, from: number, to?: number): Category => ({
  code,
  label,
  parent,
  when: {
    op: 'any',
    of: [
      {
        op: 'all',
        of: [
          { op: 'atLeast', field: 'age', value: from },
          ...(to === undefined ? [] : [{ op: 'atMost', field: 'age', value: to } as const]),
        ],
      },
      { op: 'in', field: 'ageBand', values: [code] },
      {
        op: 'ageOn',
        birth: 'birthDate',
        on: '/case.openedOn',
        atLeast: from,
        ...(to === undefined ? {} : { atMost: to }),
      },
    ],
  },
})

const ageAtRegistration: Dimension = {
  id: 'ageAtRegistration',
  title: 'Age at registration',
  definition: 'The age in whole years on the day on which the case was registered, in the bands of the standard.',
  unit: 'victims',
  values: {
    kind: 'cases',
    cases: [
      { code: 'below30', label: 'Below 30' },
      { code: 'below18', label: 'Below 18', parent: 'below30' },
      aged('age0To8', '0 to 8', 'below18', 0, 8),
      aged('age9To17', '9 to 17', 'below18', 9, 17),
      { code: 'from18To29', label: '18 to 29', parent: 'below30' },
      aged('age18To20', '18 to 20', 'from18To29', 18, 20),
      aged('age21To23', '21 to 23', 'from18To29', 21, 23),
      aged('age24To26', '24 to 26', 'from18To29', 24, 26),
      aged('age27To29', '27 to 29', 'from18To29', 27, 29),
      { code: 'from30', label: '30 and over' },
      aged('age30To38', '30 to 38', 'from30', 30, 38),
      aged('age39To47', '39 to 47', 'from30', 39, 47),
      aged('age48AndOver', '48 and over', 'from30', 48),
    ],
  },
}

const priorTrafficking: Dimension = {
  id: 'priorTrafficking',
  title: 'Trafficked before',
  definition: 'Whether the person had been trafficked before the events on record.',
  unit: 'victims',
  values: {
    kind: 'cases',
    cases: [
      {
        code: 'yes',
        label: 'Had been trafficked before',
        when: { op: 'in', field: 'priorTrafficking', values: [true] },
      },
      {
        code: 'no',
        label: 'Had not been trafficked before',
        when: { op: 'in', field: 'priorTrafficking', values: [false] },
      },
    ],
  },
}

export const people: readonly Dimension[] = [sexAndAge, ageAtRegistration, priorTrafficking]
