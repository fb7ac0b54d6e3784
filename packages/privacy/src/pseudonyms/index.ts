export { CANONICAL_VERSION, canonicalise, type IdentifierKind } from './canonical.ts'
export type { PseudonymDomain } from './domain.ts'
export { e164Phones } from './e164.ts'
export {
  createEscrow,
  type NewEscrow,
  type Opened,
  type OpeningRequest,
  openEscrow,
  type SignedAuditEntry,
} from './escrow.ts'
export { sealIdentity } from './escrow-envelope.ts'
export { checkEscrow, type Escrow, type EscrowHolder, type KnownHolder } from './escrow-holders.ts'
export { type EvaluationStore, memoryEvaluations } from './evaluation-store.ts'
export { createFormatPreserving, type FormatPreserving, type FormatPreservingOptions } from './format-preserving.ts'
export { keyFromSealedText, keyFromText, kindOfKeyText, newKeyText, newSealedKeyText } from './key-text.ts'
export { firstBrokenOpening, type OpeningEntry } from './opening-log.ts'
export { createOprfClient, createOprfServer, type OprfBlinding, type OprfClient, type OprfServer } from './oprf.ts'
export { createIntersectionParty, type IntersectionParty } from './private-intersection.ts'
export { PseudonymError, type PseudonymErrorCode } from './pseudonym-error.ts'
export { createPseudonymiser, type Pseudonymiser, type PseudonymiserOptions, rekeyTokens } from './pseudonymiser.ts'
export {
  createRotatablePseudonymiser,
  createRotation,
  type RotatablePseudonymiser,
  type Rotation,
  rotationFromText,
} from './rotatable-pseudonymiser.ts'
export { saltOf, withSalt } from './salted.ts'
export { SecretKey } from './secret-key.ts'
export { combineShares, type ShamirShare, splitSecret } from './shamir.ts'
export { parseToken } from './token.ts'
export { type EarlierShare, upgradeEscrow } from './upgrade-escrow.ts'
export {
  createVerifiableOprfClient,
  createVerifiableOprfServer,
  type ProvenEvaluation,
  type VerifiableOprfBlinding,
  type VerifiableOprfClient,
  type VerifiableOprfServer,
} from './verifiable-oprf.ts'
export {
  createWebPseudonymiser,
  importWebKey,
  type WebKey,
  type WebPseudonymiser,
  type WebPseudonymiserOptions,
} from './web-pseudonymiser.ts'
