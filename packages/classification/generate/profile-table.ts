import { GROUPS, type Group } from '../src/facts/facts.ts'
import type { LegalProfile } from '../src/profiles/model.ts'
import { legalProfiles, PROFILE_IDS } from '../src/profiles/profiles.ts'
import { bullets, code, plain, table } from './markdown.ts'
import { codeName, text } from './names.ts'

const profiles = PROFILE_IDS.map((id) => legalProfiles[id])

/** What of a source of a profile was read. */
const readWords: Record<LegalProfile['sources'][number]['read'], string> = {
  full: 'read in full',
  excerpt: 'read in an excerpt or a summary',
  thirdParty: 'reported by a third party; the text itself was not read',
  recalled: '**recalled, not read**',
}

/** How a list of a profile differs from that of the standard. */
function differenceWords(group: Group, profile: LegalProfile): string {
  const own: readonly string[] = GROUPS[group]
  const name = (item: string): string => plain(codeName(group, item, profile))
  const more = profile[group].filter((item) => !own.includes(item)).map(name)
  const less = own.filter((item) => !profile[group].includes(item)).map(name)
  const parts = [
    ...(more.length === 0 ? [] : [`also: ${more.join(', ')}`]),
    ...(less.length === 0 ? [] : [`not: ${less.join(', ')}`]),
  ]
  return `${profile[group].length}${parts.length === 0 ? ', those of the standard' : `; ${parts.join('; ')}`}`
}

function childWords(profile: LegalProfile): string {
  const required = profile.meansRequiredForChildren
  if (typeof required === 'boolean') return required ? 'yes' : 'no'
  return `yes, but not for ${required.exceptFor.map((item) => plain(codeName('purposes', item, profile))).join(', ')}`
}

/** A table that compares the profiles that ship, one column each. */
export function profileTable(): string {
  const rows: [string, (profile: LegalProfile) => string][] = [
    ['id and version', ({ id, version }) => `${code(id)} ${version}`],
    ['status', ({ status }) => text(`explain.${status}`)],
    ['acts that count', (profile) => differenceWords('acts', profile)],
    ['means that count', (profile) => differenceWords('means', profile)],
    ['purposes that count', (profile) => differenceWords('purposes', profile)],
    [
      'purposes that count even if no one is exploited',
      (profile) =>
        profile.purposesWithoutExploitation.map((item) => plain(codeName('purposes', item, profile))).join(', ') ||
        'none',
    ],
    [
      'purposes that count only where other exploitation is on record beside them',
      ({ purposesOnlyWithExploitation = [], ...profile }) =>
        purposesOnlyWithExploitation.map((item) => plain(codeName('purposes', item, profile))).join(', ') || 'none',
    ],
    [
      'offences beside trafficking that are read',
      ({ furtherOffences = [] }) =>
        furtherOffences.map((item) => plain(text(`hypothesis.${item}`))).join(', ') || 'none',
    ],
    ['means needed for an adult', ({ meansRequiredForAdults }) => (meansRequiredForAdults ? 'yes' : 'no')],
    ['means needed for a child', childWords],
    ['gaps named', ({ gaps }) => String(gaps.length)],
  ]
  return table(
    ['', ...profiles.map(({ title }) => plain(title.en))],
    rows.map(([label, cell]) => [label, ...profiles.map(cell)]),
  )
}

/** What each profile was read from, and what of its law was not read. */
export function profileGaps(level: number): string {
  return profiles
    .map(({ title, sources, gaps }) =>
      [
        `${'#'.repeat(level)} ${plain(title.en)}`,
        'Sources:',
        bullets(sources.map((source) => `${plain(source.title)} (${readWords[source.read]})`)),
        'Gaps:',
        bullets(gaps.map((gap) => plain(gap.text.en))),
      ].join('\n\n'),
    )
    .join('\n\n')
}

/** Duties by the words of their text, with the profiles that have them. */
export function dutyTable(): string {
  const occasions = {
    always: 'always',
    trafficking: 'trafficking is indicated or possible, or a review is proposed',
    child: 'the person is a child, or may be one',
    smuggling: 'smuggling is indicated or possible',
  } as const
  const rows = new Map<string, string[]>()
  for (const { id, duties } of profiles)
    for (const duty of duties) {
      const key = JSON.stringify([plain(duty.text.en), occasions[duty.when], plain(duty.source)])
      rows.set(key, [...(rows.get(key) ?? []), code(id)])
    }
  return table(
    ['Duty or referral', 'Shown where', 'Rests on', 'Profiles'],
    [...rows].map(([key, ids]) => [
      ...(JSON.parse(key) as string[]),
      ids.length === profiles.length ? 'all' : ids.join(', '),
    ]),
  )
}
