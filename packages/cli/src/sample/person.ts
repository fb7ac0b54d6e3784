import type { AgeBandCode, CountryCode, GenderIdentityCode, SexCode, Victim } from '@tip-standard/core'
import { margins } from './margins.ts'
import { type Random, share } from './random.ts'

const BANDS: readonly [AgeBandCode, number][] = [
  ['age0To8', 8],
  ['age9To17', 17],
  ['age18To20', 20],
  ['age21To23', 23],
  ['age24To26', 26],
  ['age27To29', 29],
  ['age30To38', 38],
  ['age39To47', 47],
]

/** The age band of an age in whole years. */
function bandOf(age: number): AgeBandCode {
  return BANDS.find(([, most]) => age <= most)?.[0] ?? 'age48AndOver'
}

const OTHER_ORIGINS = ['UG', 'TZ', 'KE', 'ET'] as const
const LANGUAGES: Partial<Record<CountryCode, readonly [string, ...string[]]>> = {
  BI: ['run', 'fra'],
  CD: ['swh', 'fra', 'kin'],
  RW: ['kin', 'eng', 'fra'],
}

function genderOf(sex: SexCode, random: Random): Pick<Victim, 'genderIdentity' | 'provenance' | 'absent'> {
  if (!random.chance(0.06)) return { absent: { genderIdentity: 'notAsked' } }
  const usual: GenderIdentityCode = sex === 'female' ? 'woman' : 'man'
  const genderIdentity = random.pick([usual, usual, 'transgenderWoman', 'transgenderMan', 'nonConforming'] as const)
  return { genderIdentity, provenance: { genderIdentity: { source: 'person' } } }
}

/** Makes an invented person; sex, age, origin, work and marital status follow the margins. */
export function samplePerson(index: number, random: Random): Omit<Victim, 'id' | 'consents'> {
  const sex: SexCode =
    random.evenly('sex', index) < margins.female ? 'female' : random.chance(0.02) ? 'otherMarker' : 'male'
  const isUnder30 = random.evenly('age', index) < margins.under30
  const origin = share<CountryCode>(margins.origin, random.pick(OTHER_ORIGINS), random.evenly('origin', index))
  const status = share(
    margins.maritalStatus,
    random.pick(['widowed', 'divorced', 'separated'] as const),
    random.evenly('maritalStatus', index),
  )
  // A person who is or was married is an adult.
  const age = isUnder30 ? random.integer(status === 'single' ? 9 : 18, 29) : random.integer(30, 58)

  const { absent, ...gender } = genderOf(sex, random)
  const yearsBefore = random.integer(0, 2)
  const minor = (years: number): 'minor' | 'adult' => (years < 18 ? 'minor' : 'adult')
  return {
    sex,
    sexBasis: random.pick(['self', 'self', 'document', 'observed'] as const),
    ...gender,
    age,
    ageEstimated: random.chance(0.2),
    ageBand: bandOf(age),
    minorAtRegistration: minor(age),
    minorAtEntry: minor(age - yearsBefore),
    minorAtStartOfExploitation: minor(age - Math.min(yearsBefore, 1)),
    ageWhenTrafficked: age - yearsBefore,
    citizenships: [origin],
    countryOfOrigin: origin,
    languages: [...(LANGUAGES[origin] ?? ['swh', 'eng'])].slice(0, random.integer(1, 2)),
    maritalStatus: status,
    education: random.pick(['primary', 'primary', 'lowerSecondary', 'upperSecondary', 'bachelor'] as const),
    employmentStatus:
      random.evenly('employment', index) < margins.unemployed
        ? 'unemployed'
        : random.pick(['employee', 'casualWorker', 'selfEmployed', 'familyWorker'] as const),
    ...(random.chance(0.06)
      ? { functionalDifficulties: ['seeing'] as const satisfies Victim['functionalDifficulties'] }
      : {}),
    numberOfChildren: age < 18 ? 0 : random.integer(0, 3),
    absent: { ...absent, pregnant: random.pick(['notAsked', 'notApplicable', 'refused'] as const) },
  }
}
