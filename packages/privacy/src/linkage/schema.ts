/** How a field is cut into the pieces that are hashed. */
export type FieldKind = 'name' | 'date' | 'phone' | 'code' | 'text'

/** One field of a person for linkage, and how much it says. */
export type LinkageField = {
  /** Part of the key of the field: fields of another id never match. */
  id: string
  kind: FieldKind
  /** The columns that it is made of: given and family names together, so that their order does not matter. */
  from: readonly string[]
  /** Its part of the encoding, a multiple of 32. */
  bits: number
  /** Positions that each piece sets. */
  hashes: number
  /** Log-odds, in bits, where both sides have it: if it is the same, and if it is another. */
  agrees: number
  differs: number
}

/** The fields of one linkage; both partners use the same. */
export type LinkageSchema = readonly LinkageField[]

/** Columns `given`, `surname`, `dob`, `sex`, `nationality` and `phone`, in 1,024 bits. */
export const personSchema: LinkageSchema = [
  { id: 'names', kind: 'name', from: ['given', 'surname'], bits: 512, hashes: 8, agrees: 13, differs: -13 },
  { id: 'birthDate', kind: 'date', from: ['dob'], bits: 224, hashes: 8, agrees: 9, differs: -8 },
  { id: 'phone', kind: 'phone', from: ['phone'], bits: 160, hashes: 6, agrees: 10, differs: -2 },
  { id: 'nationality', kind: 'code', from: ['nationality'], bits: 64, hashes: 16, agrees: 1.5, differs: -1.5 },
  { id: 'sex', kind: 'code', from: ['sex'], bits: 64, hashes: 16, agrees: 1, differs: -3 },
]
