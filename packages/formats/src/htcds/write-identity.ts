import type { Address, IdentityRecord } from '@tip-standard/core'
import type { HtcdsCellWriter } from './cell-writer.ts'

/** Writes names, contacts, addresses and the document number, if the caller passed an identity record. */
export function writeIdentity(
  cells: HtcdsCellWriter,
  identity: IdentityRecord | undefined,
  eventId: string | undefined,
): void {
  if (!identity) return
  const { carried } = cells
  cells.set('prs_Salutation', carried.take(identity, 'salutation'))
  cells.set('prs_FirstName', carried.take(identity, 'firstName'))
  cells.set('prs_MiddleName', carried.take(identity, 'middleName'))
  cells.set('prs_SecondName', carried.take(identity, 'secondName'))
  cells.set('prs_Email', carried.take(identity, 'email'))
  cells.set('prs_HomePhone', carried.take(identity, 'homePhone'))
  cells.set('prs_MobilePhone', carried.take(identity, 'mobilePhone'))
  const number = identity.identityNumbers?.[0]
  if (number) cells.set('prs_IdentityNumber', carried.take(number, 'number'))
  const addresses = identity.addresses ?? []
  writeMailingAddress(
    cells,
    addresses.find(({ use }) => use === 'mailing') ?? addresses.find(({ use }) => use === 'home'),
  )
  writeEventAddress(
    cells,
    addresses.find(({ use, refersTo }) => use === 'event' && refersTo === eventId),
  )
}

function writeMailingAddress(cells: HtcdsCellWriter, address: Address | undefined): void {
  if (!address) return
  const { carried } = cells
  cells.set('prs_MailingStreet', carried.take(address, 'street'))
  cells.set('prs_MailingCity', carried.take(address, 'city'))
  cells.set('prs_MailingState', carried.take(address, 'state'))
  cells.set('prs_MailingPostalCode', carried.take(address, 'postalCode'))
  cells.set('prs_MailingCountry', carried.take(address, 'country'))
  cells.set('prs_MailingLongitude', carried.take(address, 'longitude'))
  cells.set('prs_MailingLatitude', carried.take(address, 'latitude'))
}

function writeEventAddress(cells: HtcdsCellWriter, address: Address | undefined): void {
  if (!address) return
  const { carried } = cells
  cells.set('hte_Street', carried.take(address, 'street'))
  cells.set('hte_PostalCode', carried.take(address, 'postalCode'))
  cells.set('hte_State', carried.take(address, 'state'))
  cells.set('hte_Longitude', carried.take(address, 'longitude'))
  cells.set('hte_Latitude', carried.take(address, 'latitude'))
}
