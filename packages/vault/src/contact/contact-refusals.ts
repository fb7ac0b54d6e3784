import type { ContactRefusal } from './decide-contact.ts'

/** Why a contact is blocked, and what to do, in sentences for staff. */
export const contactRefusals: Readonly<Record<ContactRefusal, string>> = {
  noIdentity: 'It is not written down how this person can be reached safely. Ask the person at the next meeting.',
  noContact: 'The person asked not to be contacted.',
  noSafeWay: 'The person has named no safe way of contact. Ask at the next meeting, and write it down.',
  wayNotSafe: 'The person has not named this way as a safe one.',
  noSafeNumber: 'The person has given no safe telephone number.',
  numberNotSafe: 'This is not the number that the person gave as the safe one.',
  timeNotSafe: 'It is not safe for the person at this time of day.',
  timesInWords: 'The safe times are written down in words. Read them, and confirm that they allow it now.',
}
