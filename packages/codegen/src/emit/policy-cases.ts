/** The suite by which a gate in any language proves that it decides and masks like the standard. */

import type {
  Field,
  Policy,
  PolicyAudience,
  PolicyCase,
  PolicyCaseRecord,
  PolicyPurpose,
} from '@tip-standard/dictionary'
import { dataHead, toJsonFile } from '../json-text.ts'
import { DictionaryError, fieldId, type Model, storedFields } from '../model.ts'

type Data = { readonly [member: string]: unknown }

/** Members that a case removes from the suite's record are null in it. */
const withoutNulls = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))

function recordOf({ case: about, reportingEntity, dataProtection, ...lists }: PolicyCaseRecord, model: Model): Data {
  const { base } = model.examples.policy
  return {
    standardVersion: model.version,
    case: withoutNulls({ ...base.case, ...about }),
    reportingEntity: withoutNulls({ ...base.reportingEntity, ...reportingEntity }),
    dataProtection: withoutNulls({ ...base.dataProtection, ...dataProtection }),
    ...lists,
  }
}

const BASES = ['consent', 'mandate', 'attestation', 'custody']

function decisionsOf(one: PolicyCase, at: number, model: Model): Data[] {
  const { victims = [], perpetrators = [] } = one.records[at] ?? {}
  const said = one.decisions[at] ?? []
  if (said.length !== victims.length + perpetrators.length)
    throw new DictionaryError(`The case "${one.id}" does not say what is decided about everyone.`)
  return said.map((what, index) => {
    const isVictim = index < victims.length
    const person = { kind: isVictim ? 'victim' : 'perpetrator', at: isVictim ? index : index - victims.length }
    if (BASES.includes(what)) return { ...person, permitted: true, by: what }
    if (!model.withholdingReasons.some(({ id }) => id === what))
      throw new DictionaryError(`The case "${one.id}" gives a reason that does not exist: "${what}".`)
    return { ...person, permitted: false, reason: what }
  })
}

function caseOf(one: PolicyCase, model: Model): Data {
  const { id, about, policy = 'default', request, records, left } = one
  return {
    id,
    about,
    policy,
    request: { ...model.examples.policy.request, ...request },
    records: records.map((record) => recordOf(record, model)),
    decisions: records.map((_, at) => decisionsOf(one, at, model)),
    ...(left === undefined
      ? {}
      : { left: left.map((data) => (data === null ? null : { standardVersion: model.version, ...data })) }),
  }
}

const SENSITIVITIES = ['public', 'internal', 'sensitive', 'restricted']

type Leaves = 'leaves' | 'withConsent' | 'withEveryVictim' | undefined

/** The treatment of a field by itself, as on the page of policies. */
function leavesAs(id: string, field: Field, policy: Policy, purpose: PolicyPurpose, audience: PolicyAudience): Leaves {
  const { type, sensitivity, identifiability, presence, alsoAbout } = field
  const isNamed = policy.fields.without.includes(id) || audience.without?.includes(id) === true
  const isElsewhere = (type.kind === 'reference' || type.kind === 'references') && type.to === '*'
  if (identifiability === 'direct' || isNamed || isElsewhere) return undefined
  const isText = (type.kind === 'text' || type.kind === 'texts') && sensitivity !== 'public'
  if (isText || sensitivity === 'restricted')
    return audience.takesNeeded && purpose.needs?.includes(id) === true ? 'withConsent' : undefined
  const isAbove = SENSITIVITIES.indexOf(sensitivity) > SENSITIVITIES.indexOf(audience.upTo)
  if (isAbove && presence !== 'required') return undefined
  return alsoAbout === 'victims' ? 'withEveryVictim' : 'leaves'
}

type Asked = { op: string; field?: string; of?: unknown }

/** Whether a condition requires a field to have a value or a reason. */
function asksFor(condition: Asked, name: string): boolean {
  if ((condition.op === 'any' || condition.op === 'all') && Array.isArray(condition.of))
    return condition.of.some((part) => asksFor(part as Asked, name))
  return condition.op === 'answered' && condition.field === name
}

/** Whether an entry without the field would be considered faulty. */
function isMissed(id: string, { name, presence }: Field, model: Model): boolean {
  if (presence === 'answered') return true
  const entity = model.entity(id.split('.')[0] ?? '')
  return entity.rules.some(
    ({ at, severity, must }) => at === name && severity === 'error' && asksFor(must as Asked, name),
  )
}

function maskOf(policy: Policy, purpose: PolicyPurpose, audience: PolicyAudience, model: Model): Data {
  const all = model.entities.flatMap((entity) =>
    storedFields(entity).map((field) => ({ id: fieldId(entity, field), field })),
  )
  const found = new Map(all.map(({ id, field }) => [id, leavesAs(id, field, policy, purpose, audience)]))
  const byItself = new Set([...found].flatMap(([id, how]) => (how === undefined ? [] : [id])))
  // References to entries of a list that does not leave are left out with it.
  const isLeftOut = (list: string | undefined): boolean =>
    all.some(({ id, field }) => field.name === list && field.type.kind === 'objects' && found.get(id) !== 'leaves')
  for (const { id, field } of all) {
    const { type, presence } = field
    if ((type.kind === 'reference' || type.kind === 'references') && presence !== 'required')
      if (isLeftOut(type.to.split('/').at(-1))) found.set(id, undefined)
  }
  const marked = all.filter(({ id, field }) => !byItself.has(id) && isMissed(id, field, model)).map(({ id }) => id)
  const withAs = (how: Leaves): string[] => [...found].filter(([, one]) => one === how).map(([id]) => id)
  return {
    policy: policy.id,
    purpose: purpose.id,
    audience: audience.id,
    leaves: withAs('leaves'),
    withConsent: withAs('withConsent'),
    withEveryVictim: withAs('withEveryVictim'),
    marked,
  }
}

const CASES =
  'What a gate decides about everyone in records, for a request under a shipped policy, and what leaves of them. The records of a case are read together: what a person refused in one of them holds in the others. A system conforms whose gate gives the same decisions, in the order of the records, and where `left` is given the same records.'
const MASKS =
  'Which fields leave for each purpose and audience of the default policy: always, only with the consent of the person, or only where every victim of the record leaves. Fields that are in none of these lists stay; those that are `marked` are then in `absent` as `withheldForSafety`, in every entry, whether there was a value or none.'

/** schemas/conformance/policy/{cases,masks}.json */
export function emitPolicyCases(model: Model): Record<string, string> {
  const [policy] = model.policies
  if (policy === undefined) return {}
  const masks = policy.purposes.flatMap((purpose) =>
    policy.audiences
      .filter(({ id, isInternal }) => purpose.audiences.includes(id) && !isInternal)
      .map((audience) => maskOf(policy, purpose, audience, model)),
  )
  return {
    'schemas/conformance/policy/cases.json': toJsonFile(dataHead(model.version, CASES), {
      cases: model.examples.policy.cases.map((one) => caseOf(one, model)),
    }),
    'schemas/conformance/policy/masks.json': toJsonFile(dataHead(model.version, MASKS), { masks }),
  }
}
