import type { FieldId } from '@tip-standard/core'
import type {
  Attestation,
  Policy,
  PolicyAudience,
  PolicyBasis,
  PolicyPurpose,
  PolicyRole,
  RetentionPeriod,
  RoleAccess,
  StandingPolicy,
} from '@tip-standard/policy'

const listed = (items: readonly string[], none = 'none'): string => (items.length === 0 ? none : items.join(', '))

function basisText(basis: PolicyBasis): string {
  if (basis.kind === 'mandate')
    return basis.legalBases.length === 0
      ? `on no basis: they are never in it.`
      : `whatever they decided, where the record or an attestation names ${basis.legalBases.join(' or ')}.`
  return `with their consent to ${basis.to}${
    basis.attestable
      ? '; where none is recorded, with a basis that your organisation attests. A refusal, a withdrawal or an expiry always holds.'
      : ', which nothing replaces.'
  }`
}

function purposeLines(purpose: PolicyPurpose): string[] {
  return [
    `  ${purpose.id}: ${purpose.title}`,
    `    ${purpose.definition}`,
    `    Victims: ${basisText(purpose.victims)}`,
    `    Alleged perpetrators: ${basisText(purpose.perpetrators)}`,
    ...(purpose.counts
      ? ['    Each person counts once; duplicates and people found to be no victims are left out.']
      : []),
    `    Records under legal hold: ${purpose.underLegalHold ? 'may be used' : 'are left out'}.`,
    `    For: ${listed(purpose.audiences)}.`,
    ...(purpose.needs === undefined || purpose.needs.length === 0
      ? []
      : [`    With consent, to audiences that may have them, also: ${purpose.needs.join(', ')}.`]),
  ]
}

function audienceLines(audience: PolicyAudience, policy: Policy): string[] {
  const without = [...policy.fields.without, ...(audience.without ?? [])]
  return [
    `  ${audience.id}: ${audience.title}`,
    `    ${audience.definition}`,
    ...(audience.isInternal
      ? ['    Everything stays inside: nothing is withheld.']
      : [
          audience.takes === 'records'
            ? '    Single records, or what is made of many.'
            : '    Tables and anonymised rows only, never single records.',
          `    Fields up to "${audience.upTo}"; no direct identifier, no free text, no restricted field${audience.takesNeeded ? ' but those that the purpose needs' : ''}.`,
          ...(without.length === 0 ? [] : [`    Never: ${without.join(', ')}.`]),
        ]),
  ]
}

/** Fields of an audience, a line for each entity. */
function fieldLines(fields: readonly FieldId[]): string[] {
  const byEntity = new Map<string, string[]>()
  for (const id of fields) {
    const [entity = '', name = ''] = id.split('.')
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), name])
  }
  return [...byEntity].map(([entity, names]) => `      ${entity}: ${names.join(', ')}`)
}

const attestationLine = ({ id, basis, purposes, from, until }: Attestation): string =>
  `  ${id}: ${basis}, for ${purposes.join(', ')}, from ${from} to ${until}.`

const approving = (count: number): string =>
  count === 0 ? 'no one else approves' : count === 1 ? '1 other approves' : `${count} others approve`

/**
 * States how long consents and records are valid, where data may be kept and sent, and the requirements for releases.
 */
function rulesLines({ consent, retention, residency, release }: Policy): string[] {
  const { countries, transferNeedsPermission, transfers } = residency
  const { minimumAgencies, maximumShare } = release
  const largest = maximumShare < 1 ? `, none of them with more than ${Math.round(maximumShare * 100)} %` : ''
  const agencies = minimumAgencies > 1 || largest !== '' ? `, from at least ${minimumAgencies} agencies${largest}` : ''
  return [
    `  Consent: counts ${consent.maxAgeMonths === undefined ? 'until it expires by itself' : `for ${consent.maxAgeMonths} months after its day, and no longer than its own expiry`}; without a date it ${consent.takesUndated ? 'counts, as older than any other' : 'does not count'}.${consent.childDissentCounts ? ' The refusal of a child outweighs the consent of a guardian.' : ''}`,
    `  Retention: nothing leaves of records whose last day has passed, but for those under legal hold where the purpose may use them; those that name no last day ${retention.takesUndated ? 'may be used' : 'are left out, unless an attestation covers the purpose'}.`,
    `  Storage: ${countries.length === 0 ? 'in any country' : `in ${countries.join(', ')}`}.`,
    `  Other countries: ${transfers === undefined ? '' : 'by an authorised transfer, through its last day'}${transfers !== undefined && transferNeedsPermission ? ', and ' : ''}${transferNeedsPermission ? 'only where the record says that it may be transferred' : transfers === undefined ? 'without further conditions' : ''}.`,
    ...(transfers ?? []).map(
      ({ id, recipient, country, basis, until }) => `    ${id}: ${recipient} (${country}), until ${until}: ${basis}.`,
    ),
    ...(transfers?.length === 0 ? ['    None is authorised.'] : []),
    `  Releases: k ${release.k}, counts of at least ${release.minimumCell}${agencies}${release.looksAtEarlier ? ', compared with earlier ones' : ''}. Before records or rows of single people leave a store, ${approving(release.approvals)}.`,
  ]
}

const BEGINNINGS: { readonly [from in RetentionPeriod['from']]: string } = {
  caseClosed: 'the case is closed',
  processEnded: 'the process in court has ended',
  personIs18: 'the person is 18',
  collected: 'the data were collected',
}

const ENDINGS: { readonly [then in RetentionPeriod['then']]: string } = {
  review: 'someone decides',
  archive: 'the case leaves daily work and stays whole',
  anonymise: 'only what may be counted stays, without a way back to the case',
  erase: 'nothing stays',
}

/** States what a store does by itself, whatever the data are used for. */
function storeLines({ retention, keys, audit, breach }: Policy): string[] {
  return [
    ...retention.periods.map(
      ({ from, months, then }) => `  Kept: ${months} months after ${BEGINNINGS[from]}, then ${ENDINGS[then]}.`,
    ),
    `  Before a case is erased, anonymised or archived, ${approving(retention.approvals)}.`,
    `  Keys: changed within ${keys.rotationDays} days; ${keys.quorum === 1 ? 'one person opens them' : `${keys.quorum} people open them together`}.`,
    `  Log: ${listed(audit.events)}; sealed every ${audit.checkpointHours} hours.`,
    `  After a breach: ${breach.authority} hears of it within ${breach.withinHours} hours; the people whose data they are, ${breach.tellsPeople === 'always' ? 'always' : 'where the risk is high'}${breach.safetyFirst ? ', and after a look at their safety' : ''}.`,
  ]
}

const SCOPES: { readonly [scope in RoleAccess['scope']]: string } = {
  assigned: 'the records assigned to them',
  agency: 'the records of their agency',
  all: 'the records of every agency',
}

const IDENTITIES: { readonly [how in RoleAccess['identities']]: string } = {
  none: 'never who a person is',
  withApproval: 'who a person is where someone else approves',
  withReason: 'who a person is with a reason',
}

const DUTIES: { readonly [duty in NonNullable<PolicyRole['duty']>]: string } = {
  keys: 'Holds the keys: makes backups, restores, rotates; neither approves nor analyses.',
  approval: 'Approves what others ask for, reviews emergencies, reads the log; neither holds keys nor analyses.',
  analysis: 'Analyses; neither holds keys nor approves.',
}

function accessLine({ access, grantDays }: PolicyRole): string {
  if (access === undefined)
    return grantDays === undefined ? 'opens no record.' : `opens a view that is granted, for at most ${grantDays} days.`
  const { scope, upTo, identities, writes, breaksGlass } = access
  const fields = upTo === 'restricted' ? 'whole' : `fields up to "${upTo}" without free texts`
  const also = [
    ...(writes ? [' Stores and changes records.'] : []),
    ...(breaksGlass ? [' In an emergency opens any whole record of their agency; that is reviewed.'] : []),
  ]
  return `opens ${SCOPES[scope]}, ${fields}; ${IDENTITIES[identities]}.${also.join('')}`
}

/** States what each role may use data for: all purposes and what it may do in a store, or whether it may act for one. */
function roleLines({ roles }: Policy, one: string | undefined): string[] {
  if (roles.length === 0) return ['  The policy names no roles: any may act, and none opens a store.']
  if (one !== undefined)
    return [
      `  May act for it: ${listed(roles.filter(({ purposes }) => purposes.includes(one)).map(({ role }) => role))}.`,
    ]
  return roles.flatMap((role) => [
    `  ${role.role}: ${listed(role.purposes, 'nothing')}.`,
    `    In a store ${accessLine(role)}`,
    ...(role.duty === undefined ? [] : [`    ${DUTIES[role.duty]}`]),
  ])
}

const READINGS: { readonly [reading in Policy['grounds'][number]['reading']]: string } = {
  text: 'read',
  summary: 'a summary was read',
  notRead: 'not read',
}

const groundLine = ({ law, article, says, reading }: Policy['grounds'][number]): string =>
  `  ${law}${article === undefined ? '' : `, art. ${article}`} (${READINGS[reading]}): ${says}`

/** The explained purposes: all or one, and the fields that each audience may receive for that one. */
export type ExplainedPurpose = { id: string; fields: ReadonlyMap<string, readonly FieldId[]> }

/** Describes a policy: the purposes and bases for using data, the audiences, and what each may receive. */
export function policyText({ policy, attestations }: StandingPolicy, one?: ExplainedPurpose): string {
  const purposes = policy.purposes.filter(({ id }) => one === undefined || id === one.id)
  const audiences = policy.audiences.filter(({ id }) => purposes.some((purpose) => purpose.audiences.includes(id)))
  const attested = attestations.filter((each) => one === undefined || each.purposes.includes(one.id))
  return `${[
    `${policy.title} (${policy.id}, version ${policy.version}, ${policy.status})`,
    policy.definition,
    ...(policy.extends === undefined ? [] : [`Builds on ${policy.extends}, and may only be stricter.`]),
    '',
    'Purposes',
    ...purposes.flatMap(purposeLines),
    '',
    'Audiences',
    ...audiences.flatMap((audience) => {
      const fields = one?.fields.get(audience.id)
      return [
        ...audienceLines(audience, policy),
        ...(fields === undefined ? [] : ['    Has these fields, where they are filled in:', ...fieldLines(fields)]),
      ]
    }),
    '',
    'Rules',
    ...rulesLines(policy),
    '',
    'Roles',
    ...roleLines(policy, one?.id),
    ...(one === undefined
      ? ['', 'In a store', ...storeLines(policy), '', 'Laws and guides', ...policy.grounds.map(groundLine)]
      : []),
    ...(attested.length === 0 ? [] : ['', 'Attested by your organisation', ...attested.map(attestationLine)]),
    ...(policy.grounds.some(({ reading }) => reading !== 'text')
      ? ['', 'Laws behind it were read in summaries, or not at all: have a lawyer check it before you rely on it.']
      : []),
  ].join('\n')}\n`
}
