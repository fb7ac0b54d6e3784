import type {
  Address,
  Case,
  Event,
  Perpetrator,
  Place,
  Referral,
  ReportingEntity,
  SupportPlan,
} from '@tip-standard/core'
import { findSubdivision } from '../records/code-names.ts'
import { assign, markAbsent, type Read } from '../records/missing-values.ts'
import type { RowCells } from './row-cells.ts'
import { htcdsExtensions } from './system.ts'

/** The case of a row; the owner's pseudonym is given where the row names an owner. */
export function readCase(cells: RowCells, id: string, ownerId: string | undefined): Case {
  const record: Case = { id }
  assign(record, 'status', cells.code('cas_Status', 'caseStatus'))
  assign(record, 'closureDetails', cells.freeText('cas_ReasonForCaseClosure', 10_000))
  if (ownerId !== undefined) record.ownerId = ownerId
  const comment = cells.freeText('cco_CaseComment', 10_000)
  assign(record, 'comments', typeof comment === 'string' ? comment : { value: [comment.value] })
  const plan = readSupportPlan(cells)
  if (plan) record.supportPlans = [plan]
  return record
}

function readSupportPlan(cells: RowCells): SupportPlan | undefined {
  const plan: SupportPlan = {}
  const parts = [
    assign(plan, 'type', cells.code('spl_Type', 'supportPlanType')),
    assign(plan, 'objectives', cells.freeText('spl_Objectives', 10_000)),
    assign(plan, 'actionPlan', cells.freeText('spl_ActionPlan', 10_000)),
    assign(plan, 'plannedEnd', cells.date('spl_PlannedEndDate', true)),
    assign(plan, 'actualEnd', cells.date('spl_ActualEndDate', true)),
  ]
  return parts.includes(true) ? plan : undefined
}

/** What is the same and what differs between a referral that came in and one that went out. */
const referralFields = {
  incoming: {
    organisation: 'cas_ReferringOrganisation',
    date: 'cas_IncomingReferralDate',
    reason: 'cas_ReasonForIncomingReferral',
    details: 'cas_IncomingReferralDetails',
  },
  outgoing: {
    organisation: 'cas_ReferredOrganisation',
    date: 'cas_OutgoingReferralDate',
    reason: 'cas_ReasonForOutgoingReferral',
    details: 'cas_OutgoingReferralDetails',
  },
} as const

/** The referral of a row in one direction; the worker's pseudonym is given where the row names a worker. */
export function readReferral(
  cells: RowCells,
  direction: 'incoming' | 'outgoing',
  workerId: string | undefined,
): Referral | undefined {
  const fields = referralFields[direction]
  const referral: Referral = { direction, absent: { status: 'unknown' } }
  const organisation =
    direction === 'incoming'
      ? assign(referral, 'fromEntity', cells.text(fields.organisation, 200))
      : assign(referral, 'toEntities', readOrganisations(cells))
  const parts = [
    organisation,
    assign(referral, 'sentOn', cells.date(fields.date, true)),
    assign(referral, 'reason', cells.code(fields.reason, 'referralReason')),
    assign(referral, 'details', cells.freeText(fields.details, 10_000)),
  ]
  if (workerId !== undefined) {
    if (direction === 'incoming') referral.fromWorkerId = workerId
    else referral.toWorkerId = workerId
  }
  return workerId !== undefined || parts.includes(true) ? referral : undefined
}

/** HTCDS notes that there may be several referred organisations; they are joined by `;`. */
function readOrganisations(cells: RowCells): Read<string[]> {
  const read = cells.text('cas_ReferredOrganisation', 4_000)
  if (typeof read === 'string') return read
  const names = [...new Set(read.value.split(';').map((name) => name.trim()))].filter((name) => name !== '')
  if (names.length <= 20 && names.every((name) => name.length <= 200)) return { value: names }
  cells.report('textTooLong', 'cas_ReferredOrganisation', { limit: 200 })
  return 'unknown'
}

/** The organisation of a row, over what the caller knows about it. */
export function readReportingEntity(cells: RowCells, known: ReportingEntity): ReportingEntity {
  const entity = known
  assign(entity, 'name', cells.text('org_Name', 200))
  const type = cells.code<NonNullable<ReportingEntity['type']>>('org_Type', 'organisationType')
  if (type !== 'blank') {
    delete entity.type
    delete entity.absent?.type
    assign(entity, 'type', type)
  } else if (entity.type === undefined && entity.absent?.type === undefined) markAbsent(entity, 'type')
  const { place, state } = readPlace(cells, 'org_ShippingCountry', 'org_ShippingState', 'org_ShippingCity')
  if (place) entity.place = place
  else if (cells.has('org_ShippingCountry')) markAbsent(entity, 'place')
  if (state !== undefined) entity.extensions = { ...entity.extensions, [htcdsExtensions.organisationState]: state }
  assign(entity, 'street', cells.text('org_ShippingStreet', 200))
  assign(entity, 'postalCode', cells.text('org_ShippingPostalCode', 20))
  assignPosition(cells, entity, 'org_ShippingLongitude', 'org_ShippingLatitude')
  assign(entity, 'phone', cells.phone('org_Phone'))
  return entity
}

/** Stores a position whole or not at all: half a position is none. */
export function assignPosition(
  cells: RowCells,
  entity: Address | ReportingEntity,
  longitudeField: 'org_ShippingLongitude' | 'prs_MailingLongitude' | 'hte_Longitude',
  latitudeField: 'org_ShippingLatitude' | 'prs_MailingLatitude' | 'hte_Latitude',
): boolean {
  const longitude = cells.number(longitudeField, -180, 180, false)
  const latitude = cells.number(latitudeField, -90, 90, false)
  if (longitude === 'blank' && latitude === 'blank') return false
  if (typeof longitude === 'object' && typeof latitude === 'object') {
    entity.longitude = longitude.value
    entity.latitude = latitude.value
    return true
  }
  if (longitude !== 'unknown' && latitude !== 'unknown') cells.report('halfPosition', longitudeField)
  entity.absent = { ...entity.absent, longitude: 'unknown', latitude: 'unknown' }
  return true
}

/** A place of coded country and state and of a named city; a state that is in no list of the country is handed back as text. */
export function readPlace(
  cells: RowCells,
  countryField: 'org_ShippingCountry' | 'hte_Country',
  stateField: 'org_ShippingState' | 'hte_State',
  cityField: 'org_ShippingCity' | 'hte_City',
): { place: Place | undefined; state: string | undefined } {
  const place: Place = {}
  const country = cells.country(countryField)
  if (typeof country === 'object') place.country = country.value
  const city = cells.text(cityField, 120)
  if (typeof city === 'object') place.locality = city.value
  const read = cells.text(stateField, 120)
  let state: string | undefined
  if (typeof read === 'object') {
    const found = place.country && findSubdivision(read.value, place.country)
    if (found) place.adm1 = found.code
    else state = read.value
  }
  return { place: Object.keys(place).length > 0 ? place : undefined, state }
}

/** The event of a row: acts, means and purposes are not in HTCDS and are set to unknown. */
export function readEvent(
  cells: RowCells,
  id: string,
  victimId: string,
  perpetratorId: string | undefined,
  place: Place | undefined,
): { event: Event; isFilled: boolean } {
  const event: Event = {
    id,
    victimIds: [victimId],
    absent: { acts: 'unknown', means: 'unknown', purposes: 'unknown' },
  }
  const parts = [
    assign(event, 'periodFrom', cells.date('hte_Date', false)),
    assign(event, 'description', cells.freeText('hte_Description', 10_000)),
  ]
  if (place) event.places = [place]
  else if (cells.has('hte_Country')) markAbsent(event, 'places')
  if (perpetratorId !== undefined) event.perpetratorIds = [perpetratorId]
  return { event, isFilled: parts.includes(true) || event.places !== undefined || event.absent?.places !== undefined }
}

/** The alleged perpetrator of a row; `undefined` if the row says nothing about one. */
export function readPerpetrator(cells: RowCells, id: string): Perpetrator | undefined {
  const perpetrator: Perpetrator = { id }
  const parts = [
    assign(perpetrator, 'roles', cells.codes('per_RoleInProcess', 'perpetratorRole')),
    assign(perpetrator, 'roleDetails', cells.freeText('per_RoleDetails', 10_000)),
    assign(perpetrator, 'organisation', cells.freeText('per_Organisation', 200)),
  ]
  if (!parts.includes(true) && !cells.has('vic_RelationshipToTrafficker')) return undefined
  if (perpetrator.roles === undefined) markAbsent(perpetrator, 'roles')
  return perpetrator
}
