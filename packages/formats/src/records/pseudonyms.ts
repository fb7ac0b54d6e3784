/** What an importer needs a pseudonym for. */
export type PseudonymKind =
  | 'case'
  | 'person'
  | 'event'
  | 'perpetrator'
  | 'caseOwner'
  | 'referringWorker'
  | 'receivingWorker'

/**
 * Gives the pseudonym of a case, person, event, alleged perpetrator or member of staff of a row. For staff the name is handed in, so
 * that a caller with a key can give the same person the same pseudonym in every row; the default knows the row only.
 */
export type Pseudonym = (kind: PseudonymKind, row: number, name?: string) => string

const defaultPrefixes: Record<PseudonymKind, string> = {
  case: 'case',
  person: 'person',
  event: 'event',
  perpetrator: 'perpetrator',
  caseOwner: 'staff-owner',
  referringWorker: 'staff-referring',
  receivingWorker: 'staff-receiving',
}

/** Pseudonyms from the kind and the number of the row: `person-12`, `staff-owner-12`. */
export const defaultPseudonym: Pseudonym = (kind, row) => `${defaultPrefixes[kind]}-${row}`

/** Asks for a pseudonym and throws a RangeError if it is not an identifier of the standard, since nothing else could be stored. */
export function takePseudonym(pseudonym: Pseudonym, kind: PseudonymKind, row: number, name?: string): string {
  const id = pseudonym(kind, row, name)
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id))
    throw new RangeError(
      'A pseudonym must have 1 to 64 letters, digits, ".", "_" or "-" and begin with a letter or digit.',
    )
  return id
}
