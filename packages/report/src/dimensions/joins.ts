import { type EntityId, type FieldId, isObject, type Json } from '@tip-standard/core'
import type { IndicatorUnit } from '../generated/indicator.ts'

/** The lists of a record that refer to each other. */
export type PeopleList = 'victims' | 'perpetrators' | 'relations' | 'events'

/** The entity of what is counted. */
export const unitEntities: Readonly<Record<IndicatorUnit, EntityId>> = {
  victims: 'victim',
  perpetrators: 'perpetrator',
  events: 'event',
}

/** The fields by which victims, perpetrators, relations and events refer to each other. */
export const joiningFields: readonly FieldId[] = [
  'relation.victimId',
  'relation.perpetratorId',
  'event.victimIds',
  'event.perpetratorIds',
]

const listOf = (record: Json, name: string): readonly Json[] => {
  const list = record[name]
  return Array.isArray(list) ? list.filter(isObject) : []
}

const idsIn = (entry: Json, name: string): readonly unknown[] => {
  const ids = entry[name]
  return Array.isArray(ids) ? ids : []
}

/** How relations and events refer to victims and perpetrators. */
const namesOf = {
  victims: { one: 'victimId', many: 'victimIds' },
  perpetrators: { one: 'perpetratorId', many: 'perpetratorIds' },
} as const

type People = keyof typeof namesOf

/** Whether someone was found not to be a victim: an alleged perpetrator is not accused of what happened to them. */
const isNoVictim = ({ status }: Json): boolean => status === 'notAVictim'

const withIds = (record: Json, list: People, ids: ReadonlySet<unknown>): readonly Json[] =>
  ids.size === 0
    ? []
    : listOf(record, list).filter((one) => ids.has(one['id']) && !(list === 'victims' && isNoVictim(one)))

/** Relations to victims, without those to people who were found not to be victims. */
function relationsIn(record: Json): readonly Json[] {
  const others = new Set(listOf(record, 'victims').flatMap((one) => (isNoVictim(one) ? [one['id']] : [])))
  const relations = listOf(record, 'relations')
  return others.size === 0 ? relations : relations.filter(({ victimId }) => !others.has(victimId))
}

type Join = (entry: Json, record: Json) => readonly Json[]

const relationsOf =
  (people: People): Join =>
  ({ id }, record) =>
    relationsIn(record).filter((relation) => relation[namesOf[people].one] === id)

const eventsOf =
  (people: People): Join =>
  ({ id }, record) =>
    listOf(record, 'events').filter((event) => idsIn(event, namesOf[people].many).includes(id))

/** The people of the other side whom a relation or an event connects with a person. */
function othersOf(people: People, others: People): Join {
  const [relations, events] = [relationsOf(people), eventsOf(people)]
  const { one, many } = namesOf[others]
  return (entry, record) => {
    const ids = new Set<unknown>(relations(entry, record).map((relation) => relation[one]))
    for (const event of events(entry, record)) for (const id of idsIn(event, many)) ids.add(id)
    return withIds(record, others, ids)
  }
}

const peopleOfEvent =
  (people: People): Join =>
  (entry, record) =>
    withIds(record, people, new Set(idsIn(entry, namesOf[people].many)))

const relationsOfEvent: Join = (entry, record) => {
  const [victims, perpetrators] = [idsIn(entry, 'victimIds'), idsIn(entry, 'perpetratorIds')]
  return relationsIn(record).filter(
    ({ victimId, perpetratorId }) => victims.includes(victimId) && perpetrators.includes(perpetratorId),
  )
}

const itself: Join = (entry) => [entry]

const makeJoins = (): Readonly<Record<IndicatorUnit, Readonly<Record<PeopleList, Join>>>> => ({
  victims: {
    victims: itself,
    perpetrators: othersOf('victims', 'perpetrators'),
    relations: relationsOf('victims'),
    events: eventsOf('victims'),
  },
  perpetrators: {
    victims: othersOf('perpetrators', 'victims'),
    perpetrators: itself,
    relations: relationsOf('perpetrators'),
    events: eventsOf('perpetrators'),
  },
  events: {
    victims: peopleOfEvent('victims'),
    perpetrators: peopleOfEvent('perpetrators'),
    relations: relationsOfEvent,
    events: itself,
  },
})

const joins = /* @__PURE__ */ makeJoins()

/** The entries of a list of a record that concern what is counted, by the relations and events that name both. */
export const joined = (unit: IndicatorUnit, list: PeopleList): Join => joins[unit][list]
