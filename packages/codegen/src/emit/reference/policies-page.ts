/** The page about policies: how they decide who may receive what, and the content of the shipped policies. */

import type { Policy, PolicyAudience, PolicyBasis, PolicyPurpose } from '@tip-standard/dictionary'
import type { Model } from '../../model.ts'
import { bullets, code, page, plain, table } from './markdown.ts'

const codes = (items: readonly string[]): string => items.map(code).join(', ') || 'none'
const yes = (is: boolean): string => (is ? 'yes' : 'no')

function basisWords(basis: PolicyBasis): string {
  if (basis.kind === 'consent')
    return `consent to ${code(basis.to)}${basis.attestable ? ', or an attestation where there is none' : ''}`
  return basis.legalBases.length === 0 ? 'nothing: they never leave' : `a mandate: ${codes(basis.legalBases)}`
}

const purposeRow = (purpose: PolicyPurpose): string[] => [
  `${code(purpose.id)}: ${plain(purpose.definition)}`,
  basisWords(purpose.victims),
  basisWords(purpose.perpetrators),
  codes(purpose.audiences),
  yes(purpose.counts),
  yes(purpose.underLegalHold),
  codes(purpose.needs ?? []),
]

const audienceRow = (audience: PolicyAudience): string[] => [
  `${code(audience.id)}: ${plain(audience.definition)}`,
  audience.isInternal
    ? 'whole records, marked as internal'
    : audience.takes === 'records'
      ? 'single records'
      : 'tables and releases only',
  audience.isInternal ? 'all' : `up to ${audience.upTo}`,
  yes(audience.takesNeeded),
  codes(audience.without ?? []),
]

const READINGS = {
  text: 'read',
  summary: 'a summary was read, the text was not',
  notRead: 'not read: a gap to be closed before anyone relies on it',
}

const groundRow = ({ law, article = '', says, reading }: Policy['grounds'][number]): string[] => [
  plain(law),
  plain(article),
  plain(says),
  READINGS[reading],
]

const PERIODS = {
  caseClosed: 'the case is closed',
  processEnded: 'the process in court has ended',
  personIs18: 'the person is 18',
  collected: 'the data were collected',
}

const IDENTITIES = { none: 'no identities', withApproval: 'identities with approval', withReason: 'identities' }

const accessWords = ({ role, access, grantDays }: Policy['roles'][number]): string =>
  access === undefined
    ? `${code(role)}: ${grantDays === undefined ? 'opens nothing' : `a view that is granted, for at most ${grantDays} days`}`
    : `${code(role)}: ${access.scope}, ${access.upTo === 'restricted' ? 'whole records' : `fields up to ${access.upTo}`}, ${IDENTITIES[access.identities]}${access.writes ? ', writes' : ''}${access.breaksGlass ? ', breaks the glass' : ''}`

function sectionRows(policy: Policy): string[][] {
  const { consent, retention, residency, release, keys, audit, breach, fields } = policy
  const { minimumAgencies, maximumShare } = release
  const agencies =
    minimumAgencies > 1 || maximumShare < 1
      ? ` of at least ${minimumAgencies} agencies, none with more than ${maximumShare * 100} %, where the data come from several`
      : ''
  return [
    ['Fields', `Never leave, beside those that no audience takes: ${codes(fields.without)}.`, 'gate'],
    [
      'Consent',
      `${consent.maxAgeMonths === undefined ? 'It ends on its own last day' : `It ends after ${consent.maxAgeMonths} months`}; without a day it ${consent.takesUndated ? 'counts as older than any other' : 'does not count'}; the "no" of a child ${consent.childDissentCounts ? 'outweighs' : 'does not outweigh'} a guardian.`,
      'gate',
    ],
    [
      'Retention',
      `Records that do not say until when they are kept may ${retention.takesUndated ? '' : 'not '}be used. ${retention.periods.map(({ from, months, then }) => `${months} months after ${PERIODS[from]}: ${then}`).join('; ')}. Erasing, anonymising and archiving take ${retention.approvals} approvals.`,
      'gate (the day until which a record is kept); periods and approvals: storage (the vault)',
    ],
    [
      'Residency',
      `Stored in: ${residency.countries.length === 0 ? 'any country' : codes(residency.countries)}. Transfer to another country ${residency.transferNeedsPermission ? 'needs a record that may be transferred' : 'is free'}.`,
      'gate (transfer); place: storage (the vault)',
    ],
    [
      'Roles',
      policy.roles
        .map(({ role, purposes, duty }) => `${code(role)}: ${codes(purposes)}${duty === undefined ? '' : ` (${duty})`}`)
        .join('; '),
      'gate',
    ],
    ['Access', policy.roles.map(accessWords).join('; '), 'storage (the vault)'],
    [
      'Release',
      `k of at least ${release.k}; counts of at least ${release.minimumCell}${agencies}; earlier releases are ${release.looksAtEarlier ? '' : 'not '}looked at; ${release.approvals} approval before records or rows of single people leave a store; protected tables and reports take none.`,
      'anonymised rows (k), tables (counts, agencies); where earlier releases were not looked at, the command says that this is not met, and the certificate that nothing was compared; approval: storage (the vault)',
    ],
    [
      'Keys',
      `Changed every ${keys.rotationDays} days; ${keys.quorum} people open them together.`,
      'storage (the vault): it makes no backup under keys that are older; fewer shares are refused; one passphrase opens, and the vault says that it is not what the policy asks for',
    ],
    [
      'Audit',
      `Written down: ${codes(audit.events)}; sealed every ${audit.checkpointHours} hours.`,
      'gate (each permitted act); seal: storage',
    ],
    [
      'Breach',
      `Reported to ${plain(breach.authority)} within ${breach.withinHours} hours; people are told ${breach.tellsPeople === 'always' ? 'always' : 'where the risk is high'}, ${breach.safetyFirst ? 'after a look at their safety' : 'at once'}.`,
      'people',
    ],
  ]
}

function wholePolicy(policy: Policy): string[] {
  return [
    `## ${plain(policy.title)}`,
    `${code(policy.id)}, version ${policy.version}, ${policy.status}. ${plain(policy.definition)}`,
    table(
      [
        'Purpose',
        'Victims leave on',
        'Alleged perpetrators leave on',
        'Audiences',
        'Counts people',
        'Under legal hold',
        'Needs',
      ],
      policy.purposes.map(purposeRow),
    ),
    table(
      ['Audience', 'Receives', 'Fields', 'Takes what a purpose needs', 'Never has'],
      policy.audiences.map(audienceRow),
    ),
    table(['Section', 'Says', 'Enforced by'], sectionRows(policy)),
    table(['Law or guide', 'Article', 'What it says', 'Read'], policy.grounds.map(groundRow)),
  ]
}

/** The differences between a policy and the one that it extends. */
function differences(policy: Policy, base: Policy): string[] {
  const own = sectionRows(policy).filter((row, at) => row[1] !== sectionRows(base)[at]?.[1])
  const articles = Object.entries(policy.articles).map(([part, article]) => [part, plain(article)])
  return [
    `## ${plain(policy.title)}`,
    `${code(policy.id)}, version ${policy.version}, ${policy.status}. ${plain(policy.definition)} It builds on ${code(base.id)}; purposes and audiences are the same. What differs:`,
    table(['Section', 'Says', 'Enforced by'], own),
    table(['Behind', 'Article'], articles),
    table(['Law or guide', 'Article', 'What it says', 'Read'], policy.grounds.map(groundRow)),
  ]
}

const HOW = [
  'Data are asked for by a purpose and an audience, on a day. The policy says which audiences may receive data for which purpose; others are refused.',
  'Inside the organisation that keeps the record nothing is withheld or masked, and files say that they are internal.',
  'Where a policy lists the transfers that are authorised (`residency.transfers`: recipient, country, basis or number of the authorisation, last day), nothing leaves for another country but by one of them, through its last day, and the record has to allow it as well. Anyone who asks says the country of the recipient; where they do not, a recipient for whom transfers are listed is in the country of the one that ends first, and any other is taken to be at home. The shipped policies list none, and ask for the record alone.',
  'A store shows staff what the policy lets their role see. A role that opens identities with approval only also takes an approval to look someone up by a number or a name, to ask whether a number is the safe one, and to collect what is held about a person: the answers tell who someone is.',
  'Everyone in a record is decided about alone. The reasons below are asked in their order; the first that holds is given, and the person is withheld. A reason about the record withholds everyone in it.',
  'A record is used through the last day to which it is kept. A legal hold keeps it longer, and does not open it: while it holds, the record is used for purposes that are allowed under legal hold, and after its last day, or where it has none and the policy asks for one, only by the organisation that keeps it and for purposes that rest on a mandate for everyone, such as a report that the law demands. A hold that cannot be read holds.',
  'Of the decisions of a person those about the purpose count, and refusals and withdrawals of unspecified scope, or without a purpose, which are a "no" to everything. Consent of unspecified scope is consent to nothing. Who was asked for consents and chose not to answer (`absent.consents` is `refused`) refused.',
  'Anyone who refused that what was said is stored, or took that back, is withheld for every purpose that rests on consent, whatever they agreed to besides. It is read from their decisions about `storage` as it is for a purpose, but that an entry without a decision is none. What rests on a mandate goes on.',
  'A decision counts from its day; a decision without a day is older than any other; consent whose day is no day does not count, and a "no" whose day is no day is of today. A withdrawal is a decision of the day on which it was made, or of today where that is no day, and counts whenever the consent is said to have been given. A day of withdrawal or expiry that is no day has passed. Where consent expires by its age, consent without a day has expired.',
  'Only the decisions of the last day on which something was decided count, all of them together. Where a guardian is excluded in one entry, a guardian decides nothing in any, unless an entry of no earlier day says that its guardian is not excluded; and consent of a guardian alone counts for nothing where an alleged perpetrator is of the family of the person, or cares for them, unless an entry says so. Where the policy heeds the "no" of a child, an entry to which the child does not agree is a refusal, no matter who gave it, and consent of a guardian does not count after a "no" of the person, on whatever day it is given, until the person says yes or is said to agree. A refusal among them, or else a withdrawal, withholds the person, unless it names other recipients; a list of names that names nobody is no name, and names are the same whatever their case, accents, spaces and punctuation. For the public every refusal counts, anyone whom it names, and no recipient is named. Otherwise consent has to name the recipient or its kind; only consent to statistics, research and the like that names nobody is not limited to anyone. One consent has to cover the recipient and every service asked for; one that is limited to services covers nothing where none is named.',
  'Consent holds through its last day, and until the day before it is withdrawn.',
  'Records that are read together for one request are heeded together: a refusal or withdrawal for the purpose, unless it names other recipients, holds in every record of the same person. Consent in a record counts only where it was given on a later day than the last such "no" in any of them; an attestation, and consent that only a guardian gave, count only where there is none. The exclusion of a guardian holds in every record of the person as it does in its own, and so does an alleged perpetrator of the family, in a record without an entry that clears the guardian: consent that rests on the guardian then counts in none of them, and refusals stay. Consent in one record opens no other. A refusal of storing, or its withdrawal, holds in every copy of that case, unless the copy holds consent to it of a later day; in other cases of the person it does not. Records are of one person where one reporting entity gave the same id across cases, or the same case and the same id in it, or where other records join them in this way.',
  'An attestation stands in where no decision is on record, or only consent of unspecified scope; where a record does not say until when it is kept; and for a legal basis that a purpose rests on. It never stands in for a refusal, a withdrawal or an expiry. It holds from its first day to its last. Of several that hold for the purpose, the first with a basis that fits counts.',
  'An alleged perpetrator who is linked to victims, by a relation or by an event, leaves only where one of them does; a victim who is not in the record does not. Who is linked to none in particular leaves only where some victim of the case does, or the case has none.',
  'Where a purpose counts people, anyone who leaves is counted once for each organisation and year: see [Who counts](counting.md).',
  'A recipient of single records gets three kinds of decisions: consents to this purpose that name it or name no one, without other names; consents on which a referral in the copy rests, without other names; and every refusal and withdrawal, without names. In a referral, only referrals to this recipient, without other names, and the requested services leave. Names are organisations and kinds of recipient.',
  'A field leaves where its sensitivity is within that of the audience. Restricted fields and free texts stay, unless the purpose needs them, the audience takes them, and the person agreed: an attestation or a mandate is not enough. What names a person never leaves, and neither does what points at another record. What says how many victims there are, or that one was there, leaves only where every victim of the record does. Where one value belongs, an object does not leave. Fields that every entry has to answer, or that a rule asks for, are then marked `withheldForSafety`, in every entry alike.',
  'Anyone who is withheld is also taken out of relations and events; an event without victims goes. What points at an entry of a list that does not leave goes with it. What is about several people and needs consent leaves where every victim agreed.',
]

/** docs/reference/policies.md */
export function policiesPage(model: Model): string {
  const [base, ...others] = model.policies
  if (base === undefined) return page('Policies')
  const reasons = model.withholdingReasons.map(({ id, title, says, field, attestable }) => [
    `${plain(title)} (${code(id)})`,
    plain(says),
    code(field),
    yes(attestable === true),
  ])
  return page(
    'Policies',
    'Who may receive which data about whom, for which purpose, on which basis and for how long. A policy is data: `schemas/next/policies/*.json`. An organisation builds its own on a shipped one and can only tighten it. `@tip-standard/policy` decides by them.',
    'No lawyer has checked these policies. They have no official status.',
    '## How it is decided',
    bullets(HOW),
    '## Why data do not leave',
    table(['Reason', 'What it says', 'Field that decides', 'An attestation can stand in'], reasons),
    ...wholePolicy(base),
    ...others.flatMap((policy) => differences(policy, base)),
  )
}
