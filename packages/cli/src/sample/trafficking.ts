import type {
  CountryCode,
  Event,
  Exploitation,
  JourneyLeg,
  MeansOfControl,
  Place,
  Recruitment,
  Victim,
} from '@tip-standard/core'
import { dayAfter, remembered } from './dates.ts'
import { destinations, margins } from './margins.ts'
import { type Random, share } from './random.ts'

const RURAL: readonly [Place, ...Place[]] = [
  { country: 'RW', adm1: 'RW-02', adm2: 'RW-02/Kirehe', settlement: 'rural' },
  { country: 'RW', adm1: 'RW-04', adm2: 'RW-04/Rusizi', settlement: 'rural' },
  { country: 'RW', adm1: 'RW-05', adm2: 'RW-05/Nyaruguru', settlement: 'rural' },
]
const KIGALI: Place = { country: 'RW', adm1: 'RW-01', adm2: 'RW-01/Gasabo', settlement: 'urban' }

type Form = Pick<Exploitation, 'form' | 'kinds' | 'sectors'> & { purpose: Event['purposes'] & object }

const FORMS: readonly [Form, ...Form[]] = [
  { form: 'domesticServitude', sectors: ['T'], purpose: ['domesticServitude'] },
  { form: 'domesticServitude', sectors: ['T'], purpose: ['domesticServitude'] },
  { form: 'sexual', kinds: ['prostitutionVenue'], purpose: ['otherSexualExploitation'] },
  { form: 'sexual', kinds: ['remoteInteractive'], purpose: ['otherSexualExploitation'] },
  { form: 'forcedLabour', sectors: ['F'], purpose: ['forcedLabourServices'] },
  { form: 'forcedLabour', sectors: ['A'], purpose: ['forcedLabourServices'] },
  { form: 'forcedCriminality', kinds: ['scam'], purpose: ['forcedCriminality'] },
  { form: 'forcedBegging', purpose: ['forcedBegging'] },
  { form: 'forcedMarriage', purpose: ['forcedMarriage'] },
]

/** The route of the journey; within Rwanda, mostly from the countryside to the city. */
function route(origin: CountryCode, index: number, random: Random): { from: Place; to: Place } {
  const region = share<keyof typeof destinations>(margins.destination, 'elsewhere', random.evenly('destination', index))
  const country: CountryCode = random.pick(destinations[region])
  if (origin !== 'RW' || country !== 'RW')
    return {
      from: origin === 'RW' ? random.pick(RURAL) : { country: origin },
      to: country === 'RW' ? KIGALI : { country },
    }
  return random.chance(0.85) ? { from: random.pick(RURAL), to: KIGALI } : { from: KIGALI, to: random.pick(RURAL) }
}

/**
 * Invents the trafficking of a person: recruitment, journey, exploitation, control, and the event that connects them.
 */
export function sampleTrafficking(
  origin: CountryCode,
  openedOn: string,
  index: number,
  random: Random,
): {
  victim: Pick<Victim, 'recruitment' | 'journey' | 'exploitation' | 'meansOfControl'>
  event: Omit<Event, 'id' | 'victimIds'>
} {
  const { from, to } = route(origin, index, random)
  const { purpose, ...form } = random.pick(FORMS)
  const recruited = dayAfter(openedOn, -random.integer(200, 700))
  const left = dayAfter(recruited, random.integer(3, 60))
  const ended = dayAfter(left, random.integer(20, 130))
  const isAcross = from.country !== to.country
  const control = random.some(
    [
      'debtBondage',
      'threats',
      'restrictsMovement',
      'withholdsDocuments',
      'takesEarnings',
      'psychologicalAbuse',
      'sexualAbuse',
      'excessiveWorkingHours',
      'usesChildren',
    ] as const,
    4,
  )
  const recruitment: Recruitment = {
    methods: random.some(
      ['throughOnlineSocialNetworks', 'throughFriendsOrSocialEvents', 'throughFamilyOrFamilyEvents', 'atWork'] as const,
      2,
    ),
    channels: random.some(['inPerson', 'phone', 'socialPlatform', 'agency'] as const, 2),
    promised: random.some(['work', 'study', 'marriage'] as const, 2),
    place: from,
    date: remembered(recruited, random),
    recruiterRelations: random.some(
      ['friendAcquaintance', 'family', 'recruiterAgent', 'intimatePartner', 'stranger'] as const,
      1,
    ),
    abduction: random.chance(0.04),
  }
  const leg: JourneyLeg = {
    from,
    to,
    role: 'exploitation',
    departedOn: remembered(left, random),
    transports: random.some(['road', 'air', 'foot'] as const, 2),
    borderCrossing: isAcross ? random.pick(['regular', 'irregular'] as const) : 'none',
    documents: random.some(['ownDocument', 'falseDocument', 'confiscated'] as const, 1),
    smugglingInvolved: isAcross && random.chance(0.3),
  }
  const exploitation: Exploitation = {
    ...form,
    stage: random.chance(0.8) ? 'realised' : 'intended',
    place: to,
    startedOn: remembered(dayAfter(left, 5), random),
    hoursPerWeek: random.integer(40, 98),
    payPerMonth: { amount: random.integer(0, 9) * 10_000, currency: 'RWF' },
    livingConditions: random.some(['overcrowded', 'lockedIn', 'lackOfFood', 'adequate'] as const, 2),
  }
  if (exploitation.stage === 'realised') exploitation.endedOn = remembered(ended, random)
  // A start given as a day must not come after an end given as a year.
  if (
    exploitation.endedOn !== undefined &&
    exploitation.startedOn !== undefined &&
    exploitation.endedOn < exploitation.startedOn.slice(0, exploitation.endedOn.length)
  )
    exploitation.endedOn = ended
  const means: MeansOfControl[] = control.map((code) => ({
    code,
    phases: random.some(['recruitment', 'transit', 'exploitation'] as const, 2),
  }))
  return {
    victim: { recruitment: [recruitment], journey: [leg], exploitation: [exploitation], meansOfControl: means },
    event: {
      acts: random.some(['recruitment', 'transportation', 'harbouring', 'receipt'] as const, 3),
      means: random.some(['deception', 'abuseOfVulnerability', 'fraud', 'threatOrForce'] as const, 2),
      purposes: purpose,
      periodFrom: recruited,
      periodTo: ended,
      places: [to],
      transnational: isAcross ? 'transnational' : 'internal',
    },
  }
}
