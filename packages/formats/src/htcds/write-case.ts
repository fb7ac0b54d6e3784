import type { Case, CaseRecord, IdentityRecord, Place, ReportingEntity, Victim } from '@tip-standard/core'
import { toSubdivisionName } from '../records/code-names.ts'
import type { HtcdsCellWriter } from './cell-writer.ts'
import type { HtcdsFieldName } from './fields.ts'
import { htcdsExtensions } from './system.ts'

/** Finds the identity record of a pseudonym among those the caller handed in. */
type FindIdentity = (id: string | undefined) => IdentityRecord | undefined

/** Writes the organisation that reports. */
export function writeReportingEntity(cells: HtcdsCellWriter, entity: ReportingEntity): void {
  const { carried } = cells
  cells.set('org_Name', carried.take(entity, 'name'))
  const type = carried.take(entity, 'type')
  if (type !== undefined) cells.setCodes('org_Type', 'organisationType', [type])
  writePlace(cells, entity.place, 'org_ShippingCountry', 'org_ShippingState', 'org_ShippingCity')
  const state = entity.extensions?.[htcdsExtensions.organisationState]
  if (typeof state === 'string') cells.set('org_ShippingState', state)
  cells.set('org_ShippingStreet', carried.take(entity, 'street'))
  cells.set('org_ShippingPostalCode', carried.take(entity, 'postalCode'))
  cells.set('org_ShippingLongitude', carried.take(entity, 'longitude'))
  cells.set('org_ShippingLatitude', carried.take(entity, 'latitude'))
  cells.set('org_Phone', carried.take(entity, 'phone'))
}

function writePlace(
  cells: HtcdsCellWriter,
  place: Place | undefined,
  countryField: HtcdsFieldName,
  stateField: HtcdsFieldName,
  cityField: HtcdsFieldName,
): void {
  if (!place) return
  cells.set(countryField, cells.carried.take(place, 'country'))
  const adm1 = cells.carried.take(place, 'adm1')
  if (adm1 !== undefined) cells.set(stateField, toSubdivisionName(adm1))
  cells.set(cityField, cells.carried.take(place, 'locality'))
}

/** Writes the case, its owner's name if an identity record has it, and its first support plan. */
export function writeCase(cells: HtcdsCellWriter, record: Case, identityOf: FindIdentity): void {
  const { carried } = cells
  const status = carried.take(record, 'status')
  if (status !== undefined) cells.setCodes('cas_Status', 'caseStatus', [status])
  cells.set('cas_ReasonForCaseClosure', carried.take(record, 'closureDetails'))
  writeStaff(cells, 'cas_CaseOwner', record, 'ownerId', identityOf)
  cells.set('cco_CaseComment', carried.take(record, 'comments')?.join('\n\n'))
  const plan = record.supportPlans?.[0]
  if (!plan) return
  const type = carried.take(plan, 'type')
  if (type !== undefined) cells.setCodes('spl_Type', 'supportPlanType', [type])
  cells.set('spl_Objectives', carried.take(plan, 'objectives'))
  cells.set('spl_ActionPlan', carried.take(plan, 'actionPlan'))
  cells.set('spl_PlannedEndDate', carried.take(plan, 'plannedEnd'))
  cells.set('spl_ActualEndDate', carried.take(plan, 'actualEnd'))
}

/** A pseudonym in place of a name would be read as a name: without an identity record the cell stays empty and the loss is reported. */
function writeStaff<F extends string>(
  cells: HtcdsCellWriter,
  field: HtcdsFieldName,
  entity: { [K in F]?: string },
  name: F,
  identityOf: FindIdentity,
): void {
  const identity = identityOf(entity[name])
  if (!identity) return
  const { salutation, firstName, middleName, secondName } = identity
  const parts = [salutation, firstName, middleName, secondName].filter((part) => part !== undefined)
  const full = parts.length > 0 ? parts.join(' ') : identity.otherNames?.[0]
  if (full === undefined) return
  cells.carried.take(entity, name)
  for (const part of ['salutation', 'firstName', 'middleName', 'secondName'] as const)
    cells.carried.take(identity, part)
  if (parts.length === 0) cells.carried.take(identity, 'otherNames')
  cells.set(field, full)
}

/** Writes the first referral in each direction. */
export function writeReferrals(cells: HtcdsCellWriter, victim: Victim, identityOf: FindIdentity): void {
  const { carried } = cells
  const incoming = victim.referrals?.find(({ direction }) => direction === 'incoming')
  if (incoming) {
    carried.take(incoming, 'direction')
    cells.set('cas_ReferringOrganisation', carried.take(incoming, 'fromEntity'))
    cells.set('cas_IncomingReferralDate', carried.take(incoming, 'sentOn'))
    writeStaff(cells, 'cas_ReferringPrimaryCaseWorker', incoming, 'fromWorkerId', identityOf)
    const reason = carried.take(incoming, 'reason')
    if (reason !== undefined) cells.setCodes('cas_ReasonForIncomingReferral', 'referralReason', [reason])
    cells.set('cas_IncomingReferralDetails', carried.take(incoming, 'details'))
  }
  const outgoing = victim.referrals?.find(({ direction }) => direction === 'outgoing')
  if (!outgoing) return
  carried.take(outgoing, 'direction')
  cells.set('cas_ReferredOrganisation', carried.take(outgoing, 'toEntities')?.join(';'))
  cells.set('cas_OutgoingReferralDate', carried.take(outgoing, 'sentOn'))
  writeStaff(cells, 'cas_ReferredPrimaryCaseWorker', outgoing, 'toWorkerId', identityOf)
  const reason = carried.take(outgoing, 'reason')
  if (reason !== undefined) cells.setCodes('cas_ReasonForOutgoingReferral', 'referralReason', [reason])
  cells.set('cas_OutgoingReferralDetails', carried.take(outgoing, 'details'))
}

/** Writes the relation of a victim to alleged perpetrators and the first of these. */
export function writePerpetrator(cells: HtcdsCellWriter, record: CaseRecord, victimId: string | undefined): void {
  const { carried } = cells
  const relations = (record.relations ?? []).filter((relation) => relation.victimId === victimId)
  const values = new Set<string>()
  for (const relation of relations)
    for (const kind of carried.take(relation, 'kinds') ?? []) {
      const value = cells.toForeign('vic_RelationshipToTrafficker', 'relationToVictim', kind)
      if (value !== undefined) values.add(value)
    }
  cells.set('vic_RelationshipToTrafficker', [...values].join(';'))
  const related = new Set(relations.map(({ perpetratorId }) => perpetratorId))
  const perpetrators = record.perpetrators ?? []
  const perpetrator = perpetrators.find(({ id }) => related.has(id)) ?? perpetrators[0]
  if (!perpetrator) return
  cells.setCodes('per_RoleInProcess', 'perpetratorRole', carried.take(perpetrator, 'roles'))
  cells.set('per_RoleDetails', carried.take(perpetrator, 'roleDetails'))
  cells.set('per_Organisation', carried.take(perpetrator, 'organisation'))
}

/** Writes the first event of a victim and returns its id, to which an exact place in an identity record may belong. */
export function writeEvent(
  cells: HtcdsCellWriter,
  record: CaseRecord,
  victimId: string | undefined,
): string | undefined {
  const event = (record.events ?? []).find(({ victimIds }) => victimId !== undefined && victimIds.includes(victimId))
  if (!event) return undefined
  cells.set('hte_Date', cells.carried.take(event, 'periodFrom'))
  cells.set('hte_Description', cells.carried.take(event, 'description'))
  writePlace(cells, event.places?.[0], 'hte_Country', 'hte_State', 'hte_City')
  return event.id
}
