/**
 * Names of the standard that a policy uses. Where policies are generated, the types of core are in their place, so that
 * no other name compiles.
 */

export type FieldId = string
export type ConsentPurposeCode = string
export type LegalBasisCode = string
export type StaffRoleCode = string
