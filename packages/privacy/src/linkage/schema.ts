/** The way in which a field is cut into features. */
export type FieldKind = 'name' | 'date' | 'phone' | 'code' | 'text'

/** One field of a person for linkage, with its weight as evidence. */
export type LinkageField = {
  /** Part of the key of the field: fields with different ids never match. */
  id: string
  kind: FieldKind
  /** The columns of the field: given and family names are one field, so that their order does not matter. */
  from: readonly string[]
  /** The size of its part of the encoding in bits, a multiple of 32. */
  bits: number
  /** The number of positions that each feature sets. */
  hashes: number
  /** Log-odds, in bits, if both sides have the field: when it agrees, and when it differs. */
  agrees: number
  differs: number
  /**
   * Log-odds against another member of the same household, who has a different name but shares much else (default: no
   * evidence).
   */
  household?: HouseholdEvidence
}

/**
 * Log-odds, in bits, against brothers and sisters; `shared` marks a field that members of a household have in common
 * and by which a household is detected.
 */
export type HouseholdEvidence = { agrees: number; differs: number } | 'shared'

/** The fields of a linkage; both partners use the same schema. */
export type LinkageSchema = readonly LinkageField[]

/** The default schema: columns `given`, `surname`, `dob`, `sex`, `nationality` and `phone`, in 1,024 bits. */
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
