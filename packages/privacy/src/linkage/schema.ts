/** How a field is cut into the features that are hashed. */
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
  /** Positions that each feature sets. */
  hashes: number
  /** Log-odds, in bits, where both sides have it: if it is the same, and if it is another. */
  agrees: number
  differs: number
  /** Against someone of the same household, who has another name but much else in common: nothing is said if it is not given. */
  household?: HouseholdEvidence
}

/** Log-odds, in bits, against brothers and sisters; `shared` is what a household has in common, by which it is noticed. */
export type HouseholdEvidence = { agrees: number; differs: number } | 'shared'

/** The fields of one linkage; both partners use the same. */
export type LinkageSchema = readonly LinkageField[]

/** Columns `given`, `surname`, `dob`, `sex`, `nationality` and `phone`, in 1,024 bits. */
export const personSchema: LinkageSchema = [
  {
    id: 'names',
    kind: 'name',
    from: ['given', 'surname'],
    bits: 512,
    hashes: 8,
    agrees: 13,
    differs: -13,
    household: { agrees: 7, differs: -18 },
  },
  {
    id: 'birthDate',
    kind: 'date',
    from: ['dob'],
    bits: 224,
    hashes: 8,
    agrees: 9,
    differs: -8,
    household: { agrees: 3, differs: -4 },
  },
  { id: 'phone', kind: 'phone', from: ['phone'], bits: 160, hashes: 6, agrees: 10, differs: -2, household: 'shared' },
  { id: 'nationality', kind: 'code', from: ['nationality'], bits: 64, hashes: 16, agrees: 1.5, differs: -1.5 },
  {
    id: 'sex',
    kind: 'code',
    from: ['sex'],
    bits: 64,
    hashes: 16,
    agrees: 1,
    differs: -3,
    household: { agrees: 0.7, differs: -3 },
  },
]
