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
 * Returns the pseudonym of a case, person, event, alleged perpetrator or member of staff in a row. For staff the name
 * is passed in, so that a caller with a key can give the same person the same pseudonym in every row. `id` is the cell
 * of the column that identifies the row, if there is such a column and no earlier row has the same.
 */
export type Pseudonym = (kind: PseudonymKind, row: number, name?: string, id?: string) => string

const defaultPrefixes: Record<PseudonymKind, string> = {
  case: 'case',
  person: 'person',
  event: 'event',
  perpetrator: 'perpetrator',
  caseOwner: 'staff-owner',
  referringWorker: 'staff-referring',
  receivingWorker: 'staff-receiving',
}

/** Letters and digits that are not taken for one another when they are read aloud or copied by hand (Crockford's base 32). */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Random pseudonyms, such as `person-3v8k1m0qz7thw2xa` (80 bits): those of two files never collide, and a row that is
 * inserted renames no one. They are in the records that come back, and nowhere else: keep these, and do not read the
 * file again, or give a column of ids and `keyedPseudonym`.
 */
export const randomPseudonym: Pseudonym = (kind) => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `${defaultPrefixes[kind]}-${Array.from(bytes, (byte) => LETTERS[byte % 32]).join('')}`
}

/**
 * Pseudonyms that are the same whenever a row with the same id is read, whatever its number, such as `person-p1.…`:
 * `toToken` makes them of the kind and the id, with a key that only its holder has, in at most 48 letters, digits, ".",
 * "_" and "-". Rows without an id get random ones.
 */
export const keyedPseudonym =
  (toToken: (text: string) => string): Pseudonym =>
  (kind, row, _name, id) =>
    id === undefined ? randomPseudonym(kind, row) : `${defaultPrefixes[kind]}-${toToken(`${kind} ${id}`)}`

/** Asks for a pseudonym and throws a RangeError if it is not an identifier of the standard, since nothing else could be stored. */
export function takePseudonym(
  pseudonym: Pseudonym,
  kind: PseudonymKind,
  row: number,
  name?: string,
  id?: string,
): string {
  const made = pseudonym(kind, row, name, id)
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(made))
    throw new RangeError(
      'A pseudonym must have 1 to 64 letters, digits, ".", "_" or "-" and begin with a letter or digit.',
    )
  return made
}
