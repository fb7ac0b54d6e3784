/** The shape of a case of the policy suite: records, a policy and a request, and what a gate has to decide. */

type Data = { readonly [member: string]: unknown }

/** One record: parts that differ from the record of the suite; `victims` and the other lists take the place of its own. */
export type PolicyCaseRecord = {
  case?: Data
  reportingEntity?: Data
  dataProtection?: Data
  victims?: readonly Data[]
  perpetrators?: readonly Data[]
  relations?: readonly Data[]
  events?: readonly Data[]
}

/** On what someone leaves, or why not: a basis, or the id of a reason. */
type PolicyCaseDecision = string

/** A case. Of the request it says what differs from statistics for the public on 30 June 2026. */
export type PolicyCase = {
  id: string
  about: string
  /** The id of a shipped policy; `default` unless given. */
  policy?: string
  request?: Data
  records: readonly PolicyCaseRecord[]
  /** For each record what is decided about everyone in it: victims in their order, then alleged perpetrators. */
  decisions: readonly (readonly PolicyCaseDecision[])[]
  /** What leaves of each record, `null` where nothing does; left out where the case is about decisions only. */
  left?: readonly (Data | null)[]
}
