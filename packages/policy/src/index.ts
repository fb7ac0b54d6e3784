export {
  type AuditEntry,
  type AuditedRequest,
  type AuditedRows,
  type AuditSink,
  type AuditStart,
  decisionOf,
} from './audit/audit.ts'
export { decidedElsewhere, type Elsewhere, type LookUpElsewhere } from './decide/decided-elsewhere.ts'
export { excludeAllegedGuardian } from './decide/guardian-exclusion.ts'
export { definePolicy, type PolicyResult } from './define/define-policy.ts'
export { defineStandingPolicy, type StandingPolicy, type StandingPolicyResult } from './define/standing.ts'
export { type Explanation, explainDecision, explainField, type FieldExplanation } from './explain/explain-decision.ts'
export { type PolicyFinding, type PolicyFindingCode, policyCatalogue } from './findings/policy-catalogue.ts'
export { policies } from './generated/policies.ts'
export type {
  Policy,
  PolicyAudience,
  PolicyBasis,
  PolicyGround,
  PolicyPurpose,
  PolicyRole,
  PolicyTransfer,
  RetentionPeriod,
  RoleAccess,
} from './generated/policy.ts'
export type { WithheldReason } from './generated/reasons.ts'
export { type ReasonInfo, withholdingReasons } from './generated/reasons.ts'
export { seesUpTo } from './mask/mask.ts'
export type { PermittedBasis, PersonDecision } from './model/decision.ts'
export type { Attestation, PermitRequest } from './model/request.ts'
export { holdsOn } from './model/usable-attestations.ts'
export { describeUse } from './permit/describe-use.ts'
export { Gate, type GateCounts, type GatedRow, openGate } from './permit/open-gate.ts'
export { openStaffGate, type StaffGate, type StaffRequest } from './permit/open-staff-gate.ts'
export type { GatedRecord } from './permit/pass-record.ts'
export { type PermittedRecords, permit } from './permit/permit.ts'
export { type PermittedRows, permitRows } from './permit/permit-rows.ts'
export {
  carryPermission,
  checkRowsPermitted,
  type Permission,
  type Permitted,
  permissionOf,
  recordPermissionOf,
  samePermission,
} from './permit/permitted.ts'
export { attestationsHash, policyHash } from './permit/policy-hash.ts'
export { readOnce } from './permit/read-once.ts'
export { withinCustody } from './permit/within-custody.ts'
export { PolicyError, type PolicyErrorCode } from './policy-error.ts'
