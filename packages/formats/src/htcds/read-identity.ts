import { type Address, type IdentityRecord, STANDARD_VERSION } from '@tip-standard/core'
import { assign, type Read } from '../records/missing-values.ts'
import type { HtcdsFieldName } from './fields.ts'
import { assignPosition } from './read-case.ts'
import type { RowCells } from './row-cells.ts'

/** The event to which an exact place belongs, and the state that could not be coded. */
type EventPlace = { eventId: string; state: string | undefined }

/** The identity record of a row's person; `undefined` if the row contains no identifiers. */
export function readPersonIdentity(
  cells: RowCells,
  personId: string,
  event: EventPlace,
  hasTitle: boolean,
): IdentityRecord | undefined {
  const identity: IdentityRecord = { standardVersion: STANDARD_VERSION, personId, role: 'victim' }
  const parts = [
    assign(identity, 'salutation', cells.text('prs_Salutation', 40)),
    assign(identity, 'firstName', cells.text('prs_FirstName', 120)),
    assign(identity, 'middleName', cells.text('prs_MiddleName', 120)),
    assign(identity, 'secondName', cells.text('prs_SecondName', 120)),
    assign(identity, 'email', cells.email('prs_Email')),
    assign(identity, 'homePhone', cells.phone('prs_HomePhone')),
    assign(identity, 'mobilePhone', cells.phone('prs_MobilePhone')),
    hasTitle && readTitle(cells, identity),
    readIdentityNumber(cells, identity),
    readAddresses(cells, identity, event),
  ]
  return parts.includes(true) ? identity : undefined
}

/** IOM's XLSForm asks for the second name under the title: the content may be a name and stays with the names. */
function readTitle(cells: RowCells, identity: IdentityRecord): boolean {
  if (cells.has('prs_Title')) cells.report('mislabelledField', 'prs_Title')
  const title = cells.text('prs_Title', 120)
  return assign(identity, 'otherNames', typeof title === 'string' ? title : { value: [title.value] })
}

function readIdentityNumber(cells: RowCells, identity: IdentityRecord): boolean {
  const read = cells.text('prs_IdentityNumber', 60)
  if (read === 'blank') return false
  identity.identityNumbers = [read === 'unknown' ? { absent: { number: 'unknown' } } : { number: read.value }]
  return true
}

function readAddresses(cells: RowCells, identity: IdentityRecord, event: EventPlace): boolean {
  const addresses = [readMailingAddress(cells), readEventAddress(cells, event)].flatMap((address) => address ?? [])
  if (addresses.length > 0) identity.addresses = addresses
  return addresses.length > 0
}

function readMailingAddress(cells: RowCells): Address | undefined {
  const address: Address = { use: 'mailing' }
  const parts = [
    assign(address, 'street', cells.text('prs_MailingStreet', 200)),
    assign(address, 'city', cells.text('prs_MailingCity', 120)),
    assign(address, 'state', cells.text('prs_MailingState', 120)),
    assign(address, 'postalCode', cells.text('prs_MailingPostalCode', 20)),
    assign(address, 'country', cells.country('prs_MailingCountry')),
    assignPosition(cells, address, 'prs_MailingLongitude', 'prs_MailingLatitude'),
  ]
  return parts.includes(true) ? address : undefined
}

/** Street, postal code and position of an event identify people; a state outside the list may do so too. */
function readEventAddress(cells: RowCells, { eventId, state }: EventPlace): Address | undefined {
  const address: Address = { use: 'event', refersTo: eventId }
  const parts = [
    assign(address, 'street', cells.text('hte_Street', 200)),
    assign(address, 'postalCode', cells.text('hte_PostalCode', 20)),
    assignPosition(cells, address, 'hte_Longitude', 'hte_Latitude'),
  ]
  if (state !== undefined) address.state = state
  return state !== undefined || parts.includes(true) ? address : undefined
}

/** The identity record of a staff member; names are not split into parts. */
export function readStaffIdentity(
  cells: RowCells,
  field: HtcdsFieldName,
  toId: (name: string) => string,
): { id: string; identity: IdentityRecord } | undefined {
  const read: Read<string> = cells.text(field, 120)
  if (typeof read === 'string') return undefined
  const id = toId(read.value)
  return { id, identity: { standardVersion: STANDARD_VERSION, personId: id, role: 'staff', otherNames: [read.value] } }
}
