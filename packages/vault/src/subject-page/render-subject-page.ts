import { createHash } from 'node:crypto'
import type { CaseRecord, Consent, DataProtection, FieldId } from '@tip-standard/core'
import { element, type MarkupElement, pageAround, withAttributes } from '@tip-standard/form-model/print'
import type { SubjectAccess } from '../subject-access/subject-access.ts'
import { facts, rows } from './entry.ts'
import { pageStyles } from './page-styles.ts'
import { loadPageWords, type PageOptions, type PageWords } from './page-words.ts'
import { seenList } from './seen.ts'
import type { TextId } from './texts/en.ts'

/** A part of the page: its id, heading and content. */
type Part = { readonly id: string; readonly title: TextId; readonly content: readonly MarkupElement[] }

const lang = (language: string, of: MarkupElement): MarkupElement => withAttributes(of, { lang: language })

/** An entry under a heading of its own. */
const group = (title: MarkupElement | string, ...content: readonly MarkupElement[]): MarkupElement =>
  element('section.group', element('h3', title), ...content)

/** What is stored: who the person is first, then the record. */
function held({ record, identity, otherCases }: SubjectAccess, words: PageWords): MarkupElement[] {
  const { say } = words
  const { victims = [], perpetrators = [], events = [], reportingEntity } = record
  return [
    element('p', say('held.asWritten')),
    element('p', say('held.others')),
    ...(otherCases === true ? [element('p', say('held.otherFiles'))] : []),
    group(
      say('held.identity'),
      identity === undefined
        ? element('p', say('held.noIdentity'))
        : facts('identityRecord', identity, words, ['identityRecord.standardVersion']),
    ),
    ...victims.map((one) => group(say('held.person'), facts('victim', one, words, ['victim.consents']))),
    ...perpetrators.map((one) => group(say('held.person'), facts('perpetrator', one, words))),
    // Other people in an event were removed before; the event is here because the person was in it.
    ...events.map((one) =>
      group(say('held.events'), facts('event', one, words, ['event.victimIds', 'event.perpetratorIds'])),
    ),
    ...(record.case === undefined ? [] : [group(say('held.case'), facts('case', record.case, words))]),
    ...(reportingEntity === undefined
      ? []
      : [group(say('held.organisation'), facts('reportingEntity', reportingEntity, words))]),
  ]
}

/** How long it is kept and on which legal basis, in sentences; then the remaining fields with their labels. */
function kept(protection: Partial<DataProtection>, words: PageWords): MarkupElement[] {
  const { say } = words
  const { retainUntil, legalBases = [], legalHold, provenance = {} } = protection
  const said: FieldId[] = [
    ...(retainUntil === undefined ? [] : (['dataProtection.retainUntil'] as const)),
    ...(legalBases.length === 0 ? [] : (['dataProtection.legalBases'] as const)),
    ...(legalHold === true ? (['dataProtection.legalHold'] as const) : []),
  ].filter((id) => !Object.hasOwn(provenance, id.slice(id.indexOf('.') + 1)))
  const rest = rows('dataProtection', protection, words, said)
  const bases = words.list(legalBases.map((one) => words.inSentence('legalBasis', one)))
  return [
    element('p', retainUntil === undefined ? say('keep.noDay') : say('keep.until', { day: words.day(retainUntil) })),
    ...(legalHold === true ? [element('p', say('keep.hold'))] : []),
    element('p', legalBases.length === 0 ? say('keep.noBasis') : say('keep.why', { bases })),
    ...(rest.length === 0 ? [] : [element('dl.facts', ...rest)]),
  ]
}

/** The person's answers, each under its purpose; the page first says that they can be changed. */
function answers({ victims = [] }: Partial<CaseRecord>, words: PageWords): MarkupElement[] {
  const { say } = words
  const all = victims.flatMap(({ consents = [] }) => consents)
  const titleOf = ({ purpose, decision }: Consent): MarkupElement =>
    element(
      'span',
      ...(purpose === undefined ? [words.title('consent')] : [words.code('consentPurpose', purpose)]),
      ...(decision === undefined ? [] : [' – ', words.code('consentDecision', decision)]),
    )
  // Why no answer was requested, if the record states it, and the provenance of answers.
  const beside = victims.flatMap(({ absent: { consents } = {}, provenance: { consents: from } = {} }) =>
    rows('victim', { absent: { consents }, provenance: { consents: from } }, words),
  )
  return [
    element('p', say('answers.change')),
    element('p', say('answers.before')),
    ...(all.length === 0 ? [element('p', say('answers.none'))] : []),
    ...(beside.length === 0 ? [] : [element('dl.facts', ...beside)]),
    ...all.map((one) => group(titleOf(one), facts('consent', one, words, saidAbove(one)))),
  ]
}

/** What the heading of an answer states already. */
const saidAbove = ({ purpose, decision, provenance = {} }: Consent): FieldId[] => [
  ...(purpose === undefined || provenance.purpose ? [] : (['consent.purpose'] as const)),
  ...(decision === undefined || provenance.decision ? [] : (['consent.decision'] as const)),
]

/** The requests that the person can make to the organisation; the local law decides what it must then do. */
function asking({ person, record }: SubjectAccess, { say }: PageWords): MarkupElement[] {
  const items: TextId[] = [
    ...(['ask.correct', 'ask.delete'] as const),
    ...(record.victims === undefined ? [] : (['ask.withdraw'] as const)),
    ...(['ask.explain', 'ask.again'] as const),
  ]
  const code = [record.case?.id, person].filter((one) => one !== undefined).join(' / ')
  return [
    element('p', say('ask.whom')),
    element('ul', ...items.map((id) => element('li', say(id)))),
    element('p', say('ask.depends')),
    element('p', say('ask.code', { code })),
  ]
}

/** The first sheet: it says whose page this is and what is in it, and nothing that others must not read. */
function cover(access: SubjectAccess, parts: readonly Part[], words: PageWords): MarkupElement {
  const { say, isDraft } = words
  return element(
    'header',
    element('h1', say('title')),
    element('p.quiet', say('made', { day: words.dayOf(access.madeAt) })),
    ...(isDraft ? [element('div.draft', element('p', say('draft')), element('p', say('english')))] : []),
    element('p', say('cover.yours')),
    element('p', say('cover.safe')),
    element('p', say('cover.pace')),
    element(
      'nav',
      element('h2', say('cover.parts')),
      element(
        'ol',
        ...parts.map(({ id, title }) => element('li', withAttributes(element('a', say(title)), { href: `#${id}` }))),
      ),
    ),
  )
}

/** The versions of the standard that the records follow; at the end, for people who help the person. */
function versions({ record, identity }: SubjectAccess, words: PageWords): MarkupElement {
  const all = [record.standardVersion, identity?.standardVersion].filter((one) => one !== undefined)
  return element('footer', element('p', words.label('caseRecord.standardVersion'), `: ${[...new Set(all)].join(', ')}`))
}

/**
 * Renders what is held about a person as one self-contained HTML page for that person: no script, nothing fetched, for
 * phones, screens and A4, in the language that the person reads. The first sheet and the title say nothing about what
 * happened. It shows all that the file shows, and no more.
 */
export async function renderSubjectPage(access: SubjectAccess, options: PageOptions): Promise<string> {
  const words = await loadPageWords(options)
  const { record } = access
  const parts: Part[] = [
    { id: 'held', title: 'held.title', content: held(access, words) },
    { id: 'kept', title: 'keep.title', content: kept(record.dataProtection ?? {}, words) },
    // Only victims are asked for their agreement.
    ...(record.victims === undefined
      ? []
      : [{ id: 'answers', title: 'answers.title', content: answers(record, words) } as const]),
    {
      id: 'seen',
      title: 'seen.title',
      content: [element('p', words.say('seen.lead')), seenList(access.accesses, words)],
    },
    { id: 'ask', title: 'ask.title', content: asking(access, words) },
  ]
  const main = element(
    'main',
    ...parts.map(({ id, title, content }) =>
      withAttributes(element('section', element('h2', words.say(title)), ...content), { id }),
    ),
  )
  const content = element('div', cover(access, parts, words), main, versions(access, words))
  return pageAround(lang(words.language, content), {
    language: words.language,
    title: words.say('title'),
    style: pageStyles,
    styleSource: `'sha256-${createHash('sha256').update(pageStyles).digest('base64')}'`,
  })
}
