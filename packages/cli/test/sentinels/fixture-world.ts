/**
 * Invented records in which whatever must not be seen is a sentinel: every text, every id, every number of a place, in
 * every entity. A sentinel says whose it is and from which field, so that anyone who finds one knows whether it may be
 * where it was found.
 */

import { type CaseRecord, type Consent, isObject, type Json, validate } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { fields } from '@tip-standard/core/metadata'
import { type Random, seededRandom } from '../../src/sample/random.ts'
import { filledText, WHO } from '../fixture-filled-record.ts'
import { DAY, isClosed, RECIPIENT } from '../fixture-gate-people.ts'

/** A place that is no field of the standard, but may hold what someone wrote. */
const MORE: readonly string[] = ['extensions', 'attestation reason', 'person name', 'person id']
const names: readonly string[] = [...fields.map(({ id }) => id), ...MORE]

/** Whose a sentinel is: victim or alleged perpetrator by place, the case (`c`), its events (`e`), or someone outside the records (`x`). */
export type Owner = `${'v' | 'p'}${number}` | 'c0' | 'e0' | 'x0'

/** A sentinel that was found: the record by its place, whose it is, and the field. */
export type Found = { record: number; owner: Owner; field: string }

/** The sentinel of a field. */
export const sentinel = (record: number, owner: Owner, field: string): string =>
  `zq${String(record).padStart(6, '0')}${owner}x${String(names.indexOf(field)).padStart(3, '0')}qz`

/** Coordinates are numbers, so their sentinel is in their decimals. */
const coordinate = (record: number): string => `.77${String(record).padStart(6, '0')}77`

/** Every sentinel in a text, whatever became of its case, each once. */
export function sentinelsIn(text: string): Found[] {
  const found = new Map<string, Found>()
  for (const [whole, record, owner = '', field] of text.matchAll(/zq(\d{6})([vpcex]\d)x(\d{3})qz/gi))
    found.set(whole, {
      record: Number(record),
      owner: owner.toLowerCase() as Owner,
      field: names[Number(field)] ?? 'no field',
    })
  for (const [whole, record] of text.matchAll(/\d\.77(\d{6})77(?!\d)/g))
    found.set(whole, { record: Number(record), owner: 'c0', field: 'reportingEntity.longitude' })
  return [...found.values()]
}

/** Codes that only restricted fields hold: where one of them is found, such a field left. */
export const closedCodes: ReadonlySet<string> = (() => {
  const listOf = ({ type }: (typeof fields)[number]): string | undefined => ('list' in type ? type.list : undefined)
  const open = new Set(fields.filter(({ id }) => !isClosed(id)).map(listOf))
  const lists = Object.values(codeLists).map(({ id, codes }) => ({
    id: id as string,
    codes: (codes as readonly { code: string }[]).map(({ code }) => code),
  }))
  const isOpen = ({ id }: { id: string }): boolean => open.has(id)
  const used = new Set(lists.filter(isOpen).flatMap(({ codes }) => codes))
  const closed = new Set(fields.filter(({ id }) => isClosed(id)).map(listOf))
  return new Set(
    lists
      .filter(({ id }) => closed.has(id) && !open.has(id))
      .flatMap(({ codes }) => codes.filter((code) => !used.has(code) && /[A-Z]/.test(code))),
  )
})()

const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The days on which something may end or change, seen from the day of the tests. */
const boundary = (random: Random): string => dayFrom(DAY, random.pick([-400, -1, 0, 1, 400]))

const oldest = '2025-01-02'

function anyConsent(purpose: Consent['purpose'], random: Random): Json {
  const isToShare = ['referral', 'shareIdentifiable', 'tracing'].includes(String(purpose))
  const names = random.chance(0.8) ? { recipients: [RECIPIENT] } : { recipientKinds: ['authorities'] }
  const base: Json = {
    purpose,
    decision: 'granted',
    givenBy: 'self',
    method: 'oral',
    date: oldest,
    ...(purpose !== 'unspecified' && (isToShare || random.chance(0.2)) ? names : {}),
    ...(purpose === 'referral' ? { services: random.chance(0.8) ? ['shelter', 'legal'] : ['medical'] } : {}),
  }
  const draw = random.integer(0, 19)
  if (draw < 9) return base
  if (draw < 12) return { ...base, decision: 'refused', date: dayFrom(DAY, -random.integer(0, 300)) }
  if (draw < 14) return { ...base, decision: 'withdrawn', withdrawnOn: boundary(random) }
  if (draw < 16) return { ...base, expiry: boundary(random) }
  if (draw < 17) return { ...base, decision: 'refused', date: boundary(random) }
  if (draw < 18) return { ...base, guardianExcluded: true }
  if (draw < 19) return { ...base, withhold: [{ what: 'x', fromWhom: 'x' }] }
  return { ...base, givenBy: 'guardian', childAssent: false }
}

/** The consents of someone: all of them, or none, or one decision for each purpose, now and then a second one. */
function consentsOf(random: Random): Json[] {
  const kind = random.integer(0, 9)
  if (kind === 0) return [anyConsent('unspecified', random)]
  const purposes = codeLists.consentPurpose.codes.map(({ code }) => code).filter((code) => code !== 'unspecified')
  return purposes.flatMap((purpose): Json[] => {
    if (kind > 6) {
      const one = { purpose, decision: kind === 9 ? 'refused' : 'granted', givenBy: 'self', date: oldest }
      return [{ ...one, recipients: [RECIPIENT], ...(purpose === 'referral' ? { services: ['shelter'] } : {}) }]
    }
    if (random.chance(0.2)) return []
    const first = anyConsent(purpose, random)
    return random.chance(0.15) ? [first, anyConsent(purpose, random)] : [first]
  })
}

const templates: readonly Json[] = Array.from({ length: 12 }, (_, at) => JSON.parse(filledText(at + 1)) as Json)

/** A copy of a part of a template whose texts are sentinels of one owner. */
function sealed(part: unknown, record: number, owner: Owner): Json {
  const text = JSON.stringify(part)
    .replaceAll(new RegExp(`${WHO}-(\\w+)-(\\w+)`, 'g'), (_, entity, name) =>
      sentinel(record, owner, `${entity}.${name}`),
    )
    .replaceAll(/"(longitude|latitude)":-?\d+(\.\d+)?/g, (_, name) => `"${name}":1${coordinate(record)}`)
  return JSON.parse(text) as Json
}

const firstOf = (template: Json, list: string): unknown => (template[list] as unknown[] | undefined)?.[0]

function victimOf(template: Json, record: number, at: number, random: Random): Json {
  const owner: Owner = `v${at}`
  const mark = (field: string): string => sentinel(record, owner, field)
  const victim = sealed(firstOf(template, 'victims'), record, owner)
  const consents = consentsOf(random).map((one, index) => ({
    ...one,
    id: `c${index}-${mark('consent.id')}`,
    ...(Array.isArray(one['recipients'])
      ? { recipients: [...(one['recipients'] as string[]), mark('consent.recipients')] }
      : {}),
    ...(Array.isArray(one['withhold'])
      ? { withhold: [{ what: mark('withholding.what'), fromWhom: mark('withholding.fromWhom') }] }
      : {}),
  }))
  // A referral may rest on mandatory reporting, so that it is there whatever was consented to.
  const referrals = (Array.isArray(victim['referrals']) ? (victim['referrals'] as Json[]) : []).map(
    ({ consentId: _, ...one }) => ({ ...one, mandatoryReporting: true }),
  )
  const { absent, ...rest } = victim
  const reasons = { ...(isObject(absent) ? absent : {}) }
  delete reasons['consents']
  const { gbvExposure } = rest
  return {
    ...rest,
    id: mark('victim.id'),
    crossCaseId: random.chance(0.1)
      ? sentinel(Math.max(0, record - 1), 'v0', 'victim.crossCaseId')
      : mark('victim.crossCaseId'),
    status: random.chance(0.06) ? 'notAVictim' : rest['status'],
    ...(consents.length === 0 ? { absent: { ...reasons, consents: 'notAsked' } } : { absent: reasons, consents }),
    ...(gbvExposure === undefined ? {} : { gbvExposure }),
    ...(referrals.length === 0 ? {} : { referrals }),
    extensions: { 'org.example.note': mark('extensions') },
    provenance: { sex: { source: 'person', system: mark('provenance.system') } },
  }
}

function recordOf(record: number, random: Random): CaseRecord {
  const template = random.pick(templates as [Json, ...Json[]])
  const mark = (owner: Owner, field: string): string => sentinel(record, owner, field)
  const victims = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, (_, at) =>
    victimOf(random.pick(templates as [Json, ...Json[]]), record, at, random),
  )
  const perpetrators = Array.from({ length: random.integer(1, 2) }, (_, at) => ({
    ...sealed(firstOf(random.pick(templates as [Json, ...Json[]]), 'perpetrators'), record, `p${at}`),
    id: mark(`p${at}`, 'perpetrator.id'),
    crossCaseId: mark(`p${at}`, 'perpetrator.crossCaseId'),
  }))
  const anyVictim = (): string => mark(`v${random.integer(0, victims.length - 1)}`, 'victim.id')
  // Some are linked by relations, some by events, some to one victim only, some to no one.
  const relations = perpetrators.flatMap(({ id }) =>
    random.chance(0.7) ? [{ victimId: anyVictim(), perpetratorId: id, kinds: ['stranger'] }] : [],
  )
  const event = sealed(firstOf(template, 'events'), record, 'e0')
  const events = victims.map(({ id }, at) => ({
    ...event,
    id: `${at}-${mark('e0', 'event.id')}`,
    victimIds: random.chance(0.2) ? [...new Set([id, anyVictim()])] : [id],
    perpetratorIds: random.chance(0.4) ? [mark('p0', 'perpetrator.id')] : [],
  }))
  const {
    victims: _v,
    perpetrators: _p,
    relations: _r,
    events: _e,
    case: about,
    dataProtection,
    ...rest
  } = sealed(template, record, 'c0')
  const { duplicateOf: _d, ...oneCase } = about as Json
  const { legalHold: _h, transferAllowed: _t, transferConditions: _c, ...protection } = dataProtection as Json
  const retention = random.integer(0, 9)
  return {
    ...rest,
    case: {
      ...oneCase,
      id: mark('c0', 'case.id'),
      ...(random.chance(0.05) ? { duplicateOf: sentinel(Math.max(0, record - 1), 'c0', 'case.id') } : {}),
    },
    dataProtection: {
      ...protection,
      legalBases: random.some(['consent', 'legalObligation', 'publicTask'] as const, 3),
      ...(random.chance(0.08) ? { legalHold: true } : {}),
      ...(random.chance(0.5) ? { transferAllowed: random.pick(['yes', 'no'] as const), storageCountry: 'RW' } : {}),
      retainUntil: retention === 0 ? boundary(random) : '2030-01-01',
    },
    victims,
    perpetrators,
    relations,
    events,
    extensions: { 'org.example.note': mark('c0', 'extensions') },
  } as unknown as CaseRecord
}

/** Valid random records, so many; the same for the same seed. Those that the standard refuses are drawn again. */
export function* worldOf(count: number, seed: number): Generator<CaseRecord> {
  const random = seededRandom(seed)
  for (let record = 0; record < count; record++) {
    let drawn = recordOf(record, random)
    for (let tries = 0; !validate(drawn).ok; tries++) {
      if (tries > 200) throw new Error('No valid record was drawn.')
      drawn = recordOf(record, random)
    }
    yield drawn
  }
}

/** Whether a sentinel is of a field of the standard, and of no extension, attestation or file of people. */
export const isOfField = ({ field }: Found): boolean => !MORE.includes(field)
