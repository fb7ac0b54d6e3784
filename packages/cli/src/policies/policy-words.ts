import type { FieldId } from '@tip-standard/core'
import type {
  Attestation,
  Policy,
  PolicyAudience,
  PolicyBasis,
  PolicyPurpose,
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

/** What is explained: all purposes or one, and the fields that each audience may have for that one. */
export type ExplainedPurpose = { id: string; fields: ReadonlyMap<string, readonly FieldId[]> }

/** A policy in words: what data may be used for and on what basis, who receives them, and what each of them may have. */
export function policyText({ policy, attestations }: StandingPolicy, one?: ExplainedPurpose): string {
  const purposes = policy.purposes.filter(({ id }) => one === undefined || id === one.id)
  const audiences = policy.audiences.filter(({ id }) => purposes.some((purpose) => purpose.audiences.includes(id)))
  const attested = attestations.filter((each) => one === undefined || each.purposes.includes(one.id))
  return `${[
    `${policy.title} (${policy.id}, version ${policy.version}, ${policy.status})`,
    policy.definition,
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
    ...(attested.length === 0 ? [] : ['', 'Attested by your organisation', ...attested.map(attestationLine)]),
    ...(policy.grounds.some(({ reading }) => reading !== 'text')
      ? ['', 'Laws behind it were read in summaries, or not at all: have a lawyer check it before you rely on it.']
      : []),
  ].join('\n')}\n`
}
