import { found, indicator, study } from './fixture-indicator.ts'
import { byDimensions, dimension, type Invented, oneWay, twoWay } from './fixture-tables.ts'
import type { ReportIndicator } from './model/report.ts'

const sexes = dimension('victim.sex', ['female', 'male', 'otherMarker', { code: 'unknown', kind: 'missing' }])
const ageGroups = dimension('ageGroup', ['child', 'adult', { code: 'unknown', kind: 'missing' }])

/** Invented counts of a table in three dimensions: no one in some places, and hidden where they would be few. */
const spread =
  (totals: readonly number[]) =>
  (at: readonly number[]): Invented | undefined => {
    const [row = 0, sex = 0, age = 0] = at
    const ofSex = [0.77, 0.2, 0.01, 0.02, 1][sex] ?? 0
    const ofAge = [0.3, 0.66, 0.04, 1][age] ?? 0
    const count = Math.round((totals[row] ?? 0) * ofSex * ofAge)
    return count > 0 && count < 15 ? [0, 14] : count
  }

const origins = dimension('victim.countryOfOrigin', [
  'BI',
  'CD',
  'RW',
  'UG',
  { code: 'merged1', merges: ['KE', 'TZ', 'ET', 'SO', 'SS'] },
  { code: 'unknown', kind: 'missing' },
  { code: 'notAsked', kind: 'missing' },
  { code: 'withheldForSafety', kind: 'missing' },
])
const originCounts: readonly Invented[] = [1194, 286, 259, 118, 47, 61, 35, [0, 14], 2011]

const origin = found(
  indicator('origin', 'Countries of origin', 'bars', ['victim.countryOfOrigin'], {
    question: 'Where do the victims come from?',
    denominator: 'victims whose country of origin is known',
    figures: [
      {
        id: 'burundi',
        title: 'come from Burundi',
        of: { dimension: 'victim.countryOfOrigin', codes: ['BI'] },
        published: { share: 0.627, source: study },
      },
      {
        id: 'drc',
        title: 'come from the Democratic Republic of the Congo',
        of: { dimension: 'victim.countryOfOrigin', codes: ['CD'] },
        published: { share: 0.15, source: study },
      },
      {
        id: 'rwanda',
        title: 'come from Rwanda',
        of: { dimension: 'victim.countryOfOrigin', codes: ['RW'] },
        published: { share: 0.136, source: study },
      },
    ],
    says: 'The country of citizenship is taken where no country of origin is recorded.',
    sourceRef: '4.1',
  }),
  [
    oneWay(origins, originCounts, 1904),
    byDimensions([origins, sexes, ageGroups], spread([1194, 286, 259, 118, 47, 61, 35, 9, 2011])),
  ],
  [
    { id: 'burundi', count: 1194, share: 0.627, answered: 1904, published: 0.627, earlier: 0.601 },
    { id: 'drc', count: 286, share: 0.15, answered: 1904, published: 0.15, earlier: 0.162 },
    { id: 'rwanda', count: 259, share: 0.136, answered: 1904, published: 0.136 },
  ],
)

const sex = found(
  indicator('sex', 'Women, men, girls and boys', 'groupedBars', ['victim.sex', 'ageGroup'], {
    question: 'How many victims are women, men, girls and boys?',
    denominator: 'victims whose sex is recorded',
    figures: [
      {
        id: 'female',
        title: 'are female',
        of: { dimension: 'victim.sex', codes: ['female'] },
        published: { share: 0.7767, source: study },
      },
    ],
    says: 'Sex is shown as recorded. Other markers are merged when they are few, never left out.',
    lens: ['G4'],
  }),
  [
    twoWay(
      ageGroups,
      sexes,
      [
        [498, 121, [0, 14], [0, 14], 634],
        [1012, 286, 16, [0, 14], 1325],
        [30, 18, 0, [0, 14], 52],
        [1540, 425, 23, 23, 2011],
      ],
      true,
    ),
  ],
  [{ id: 'female', count: 1540, share: 0.7747, answered: 1988, published: 0.7767 }],
)

const bands = dimension('victim.ageBand', [
  'age0To8',
  'age9To17',
  'age18To20',
  'age21To23',
  'age24To26',
  'age27To29',
  'age30To38',
  { code: 'older', merges: ['age39To47', 'age48AndOver'] },
  { code: 'unknown', kind: 'missing' },
])
const age = found(
  indicator('age', 'Age', 'bars', ['victim.ageBand'], {
    question: 'How old are the victims?',
    denominator: 'victims whose age is known',
    figures: [
      {
        id: 'below30',
        title: 'are below 30 years of age',
        of: { dimension: 'victim.ageBand', codes: ['age0To8'] },
        published: { share: 0.8701, source: study },
      },
    ],
    says: 'Age is that on the day of registration.',
  }),
  [oneWay(bands, [52, 582, 391, 334, 241, 140, 174, 85, 12, 2011], 1999)],
  [{ id: 'below30', count: 1740, share: 0.8704, answered: 1999, published: 0.8701 }],
)

const employment = found(
  indicator('employment', 'Work before trafficking', 'bars', ['victim.employmentStatus'], {
    question: 'What did the victims do before they were recruited?',
    denominator: 'adults whose employment is known',
    figures: [
      {
        id: 'unemployed',
        title: 'were without work',
        of: { dimension: 'victim.employmentStatus', codes: ['unemployed'] },
      },
    ],
  }),
  [
    oneWay(
      dimension('victim.employmentStatus', [
        'employee',
        'casualWorker',
        'selfEmployed',
        'unemployed',
        'student',
        'careWork',
        { code: 'merged2', merges: ['familyWorker', 'unableToWork'] },
        { code: 'notApplicable', kind: 'notApplicable' },
        { code: 'notAsked', kind: 'missing' },
      ]),
      [88, 143, 61, 702, [0, 14], 190, 79, 634, 102, 2011],
    ),
  ],
  [{ id: 'unemployed', count: 702 }],
)

const destinations = dimension('destination', ['middleEast', 'eastAfrica', 'elsewhere'])
const destination = found(
  indicator('destination', 'From origin to destination', 'flow', ['victim.countryOfOrigin', 'destination'], {
    question: 'From where to where were the victims taken?',
    denominator: 'victims with a known journey',
    figures: [
      {
        id: 'middleEast',
        title: 'were taken to the Middle East',
        of: { dimension: 'destination', codes: ['middleEast'] },
        published: { share: 0.3855, source: study },
      },
      {
        id: 'eastAfrica',
        title: 'were taken to another country of East Africa',
        of: { dimension: 'destination', codes: ['eastAfrica'] },
      },
    ],
    says: 'Destinations that were reached are counted; those that were only planned are not.',
  }),
  [
    twoWay(
      dimension('victim.countryOfOrigin', [
        'BI',
        'CD',
        'RW',
        { code: 'merged1', merges: ['KE', 'TZ', 'ET', 'SO', 'SS', 'UG'] },
      ]),
      destinations,
      [
        [402, 61, 731, 1194],
        [80, 46, 160, 286],
        [201, [0, 14], [40, 54], 259],
        [83, [0, 14], [60, 74], 157],
        [766, 122, 1008, 1896],
      ],
    ),
  ],
  [
    { id: 'middleEast', count: 766, share: 0.404, answered: 1896, published: 0.3855, earlier: 0.391 },
    { id: 'eastAfrica' },
  ],
)

const marital = found(
  indicator('marital-status', 'Marital status', 'bars', ['victim.maritalStatus'], {
    denominator: 'adults whose marital status is known',
  }),
  [
    oneWay(
      dimension('victim.maritalStatus', [
        'single',
        'married',
        'customaryUnion',
        { code: 'merged3', merges: ['widowed', 'divorced', 'separated'] },
      ]),
      [1180, 97, 31, 17, 1325],
      1325,
    ),
  ],
)

const kinds = ['rural', 'urban', 'camp', 'borderPost', { code: 'unknown', kind: 'missing' as const }]
const internal = found(
  indicator('internal', 'Trafficking within the country', 'matrix', ['settlementFrom', 'settlementTo'], {
    question: 'From which kind of settlement to which were victims taken within the country?',
    denominator: 'victims exploited in their country of origin',
    figures: [
      {
        id: 'ruralToUrban',
        title: 'were taken from a rural area to a town or city',
        of: { dimension: 'settlementFrom', codes: ['rural'] },
      },
    ],
    says: 'Journeys of which a part is not known are in the row or column without an answer.',
  }),
  [
    twoWay(dimension('settlementFrom', kinds), dimension('settlementTo', kinds), [
      [22, 148, [0, 14], 16, 31, 225],
      [[0, 14], 41, 0, [0, 14], 18, 77],
      [17, 25, [0, 14], 0, [0, 14], 52],
      [0, [0, 14], 0, [0, 14], 0, [0, 14]],
      [15, 33, 0, [0, 14], 44, 97],
      [61, 252, [0, 20], 31, 98, 459],
    ]),
  ],
  [{ id: 'ruralToUrban', count: 148, share: 0.478, answered: 310 }],
)

const perpetrators = found(
  indicator('perpetrators', 'Alleged perpetrators', 'groupedBars', ['perpetrator.roles', 'perpetrator.sex'], {
    question: 'Who is alleged to have committed the offences?',
    unit: 'perpetrators',
    denominator: 'alleged perpetrators whose sex is known',
    figures: [
      {
        id: 'male',
        title: 'are men',
        of: { dimension: 'perpetrator.sex', codes: ['male'] },
        published: { share: 0.63, source: study },
      },
    ],
    notReadAs: 'Not who is guilty: allegations are counted, whether or not a court has decided.',
  }),
  [
    twoWay(
      dimension(
        'perpetrator.roles',
        [
          'recruiter',
          'transporter',
          'exploiter',
          { code: 'merged4', merges: ['harbourer', 'kidnapper', 'client', 'controllerAbuser', 'financier'] },
        ],
        true,
      ),
      dimension('perpetrator.sex', ['female', 'male', { code: 'unknown', kind: 'missing' }]),
      [
        [134, 201, [0, 14], 344],
        [[0, 14], 88, 0, 97],
        [91, 130, 19, 240],
        [40, 77, [0, 14], 121],
        [212, 361, 41, 614],
      ],
    ),
  ],
  [{ id: 'male', count: 361, share: 0.63, answered: 573, published: 0.63 }],
)

/** The eight findings of the study, invented, in every state that a reader can meet. */
export const fixtureStudy: readonly ReportIndicator[] = [
  origin,
  sex,
  age,
  employment,
  destination,
  marital,
  internal,
  perpetrators,
]
