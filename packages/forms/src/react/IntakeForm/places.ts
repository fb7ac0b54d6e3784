import { entityTitle, type RecordFinding, type TextOptions } from '@tip-standard/core'
import { type GroupView, isAbout, type Question } from '@tip-standard/form-model'
import type { Path } from '@tip-standard/form-model/engine'
import { answerKey } from '../../rjsf/answer-keys.ts'
import { type GroupKey, keyOnPage } from '../../rjsf/build-form.ts'
import { questionOf } from '../../rjsf/item-schema.ts'
import type { Surroundings } from '../../surroundings/surroundings.ts'
import type { ToSentence } from './use-sentences.ts'

/** Where a question stands: in the record, in the data of RJSF, by the id of its input, and how it is asked. */
export type Placed = {
  id: string
  path: Path
  keys: (string | number)[]
  name: string
  /** Whether it is a decision about consent, which is a yes or a no. */
  isDecision?: true
  /** Whether something at a path within that of the question is about it (default: always). */
  isAbout?: (path: Path) => boolean
}

type Around = { keys: (string | number)[]; name: string; options: TextOptions }

function within(question: Question, { keys, name, options }: Around): Placed[] {
  const { info, id } = question.resolved
  const own = [...keys, answerKey(id)]
  const { type } = info
  const isOne = question.resolved.part?.kind === 'last'
  const isList = type.kind === 'objects' && !isOne
  const ownName = [...(name === '' ? [] : [name]), questionOf(question.resolved, options)].join(' › ')
  const nameOf = (index: number): string =>
    isList
      ? [...(name === '' ? [] : [name]), `${entityTitle(type.entity, options)} ${index + 1}`].join(' › ')
      : isOne
        ? name
        : ownName
  // Consents are shown as a gate, whose questions have places of their own.
  if (id === 'victim.consents') return []
  const inside = question.entries.flatMap((entry, index) =>
    entry.flatMap((one) => within(one, { keys: isList ? [...own, index] : own, name: nameOf(index), options })),
  )
  return question.standing === 'asked'
    ? [
        {
          id: ['root', ...own].join('_'),
          path: question.path,
          keys: own,
          name: ownName,
          isAbout: (path) => isAbout(question, path),
        },
        ...inside,
      ]
    : []
}

/** Every question that is asked in some groups, those inside entries after their own. */
export function questionPlaces(
  groups: readonly GroupView[],
  options: TextOptions,
  keyOf: GroupKey = keyOnPage,
): Placed[] {
  return groups.flatMap(({ resolved, questions }) =>
    questions.flatMap((question) => within(question, { keys: [keyOf(resolved)], name: '', options })),
  )
}

/** A finding on a page: its place, and its message. */
export type PageFinding = Placed & { message: string; isError: boolean }

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)

/**
 * The findings that belong to questions of a page, each at the innermost question that its path leads to; none before
 * there are sentences for them.
 */
export function pageFindings(
  findings: readonly RecordFinding[],
  places: readonly Placed[],
  around: Pick<Surroundings, 'text' | 'options'>,
  toSentence: ToSentence | undefined,
): PageFinding[] {
  if (toSentence === undefined) return []
  const said = new Set<string>()
  return findings.flatMap((finding) => {
    const place = places
      .filter(({ path, isAbout }) => startsWith(finding.at.path, path) && (isAbout?.(finding.at.path) ?? true))
      .reduce<Placed | undefined>(
        (best, one) => (best === undefined || one.path.length > best.path.length ? one : best),
        undefined,
      )
    if (place === undefined) return []
    const { profile: _profile, ...params } = finding.params
    const message = toSentence({ ...finding, params }, around, place.isDecision === true)
    // Entries shown as one can each break a rule; the message is shown once.
    const mark = `${place.id} ${message}`
    if (said.has(mark)) return []
    said.add(mark)
    return [{ ...place, message, isError: finding.severity === 'error' }]
  })
}

type Errors = { [key: string]: Errors | string[] }

/** Errors as RJSF takes them. */
export function toErrorSchema(findings: readonly PageFinding[]): Errors {
  const root: Errors = {}
  for (const { keys, message, isError } of findings) {
    if (!isError) continue
    const at = keys.reduce<Errors>((held, key) => {
      const next = (held[key] as Errors | undefined) ?? {}
      held[key] = next
      return next
    }, root)
    const said = (at['__errors'] as string[] | undefined) ?? []
    at['__errors'] = said.includes(message) ? said : [...said, message]
  }
  return root
}
