import type { Case, CaseRecord, Event, SupportPlan } from '@tip-standard/core'
import type { PersonOfCase } from '../records/references.ts'

/** Where an organisation is, and what it added about itself: a lost file must lead no one to a shelter. */
const OF_PLACE = ['place', 'street', 'postalCode', 'longitude', 'latitude', 'extensions'] as const
/** Notes about a case as a whole, who works on it, and other cases. */
const OF_CASE = ['comments', 'closureDetails', 'ownerId', 'linkedCaseIds', 'duplicateOf'] as const
/**
 * The fields of a case about an alleged perpetrator in it: plans, feedback, risk and the reason for closing are the
 * victims'.
 */
const OF_PERPETRATOR = ['id', 'openedOn', 'registrationYear', 'closedOn', 'status'] as const

/**
 * What a case record says about one person in it: their own entry, the events in which they were, and why and for how
 * long the record is kept. Nothing about other people, staff or the location of the organisation, and no texts about
 * several people, because others have the same rights.
 */
export function aboutPerson(record: CaseRecord, { kind, person }: PersonOfCase): Partial<CaseRecord> {
  const { standardVersion, case: own, reportingEntity, dataProtection } = record
  const { victims = [], perpetrators = [], events = [] } = record
  const list = kind === 'victim' ? 'victimIds' : 'perpetratorIds'
  return {
    standardVersion,
    case: kind === 'victim' ? caseOfVictim(own, victims.length === 1) : only(own, OF_PERPETRATOR),
    reportingEntity: without(reportingEntity, OF_PLACE),
    dataProtection,
    ...(kind === 'victim'
      ? {
          victims: victims
            .filter(({ id }) => id === person)
            .map((victim) => ({
              ...victim,
              ...(victim.referrals && {
                referrals: victim.referrals.map((one) => without(one, ['fromWorkerId', 'toWorkerId'])),
              }),
            })),
        }
      : {
          perpetrators: perpetrators
            .filter(({ id }) => id === person)
            .map((perpetrator) => without(perpetrator, ['numberOfVictims'])),
        }),
    events: events
      .filter((event) => event[list]?.includes(person))
      .map((event) => ({
        ...without(event, ['description', 'victimIds', 'perpetratorIds', 'extensions']),
        [list]: [person],
      })) as unknown as Event[],
  }
}

/**
 * The case of a victim. Plans and the organisation's own fields are complete if there is no other victim whom they
 * could be about.
 */
function caseOfVictim(own: Case, isOnly: boolean): Case {
  const rest = without(own, OF_CASE)
  if (isOnly) return rest
  const { supportPlans } = rest
  const planOf = (plan: SupportPlan): SupportPlan => without(plan, ['objectives', 'actionPlan', 'extensions'])
  return { ...without(rest, ['extensions']), ...(supportPlans && { supportPlans: supportPlans.map(planOf) }) }
}

/** An entry without some fields, and without the reasons why they are missing and their provenance. */
function without<T extends object, K extends keyof T>(of: T, names: readonly K[]): Omit<T, K> {
  const rest = omit(of, names)
  const beside = ['absent', 'provenance'].flatMap((name) => {
    const about = (rest as { readonly [name: string]: object | undefined })[name]
    return about === undefined ? [] : [[name, omit(about, names as readonly never[])]]
  })
  return { ...rest, ...Object.fromEntries(beside) }
}

const omit = <T extends object, K extends keyof T>(of: T, names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name as K))) as Omit<T, K>

const only = <T extends object, K extends keyof T>(of: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name as K))) as Pick<T, K>
