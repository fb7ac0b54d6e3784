/** Submissions as XML: one instance of the form, as OpenRosa clients send it and servers keep it. */

import type { FindingPlace } from '@tip-standard/core'
import { readAttributes, resolveEntities, toLocalName, XmlError, XmlScanner } from '@tip-standard/sheets/xml'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { serverName } from './server-names.ts'
import { type AnswerSet, type Submission, toInstanceId } from './submission.ts'
import type { SurveyIndex } from './survey-index.ts'

/** The steps of a path, without the slashes. */
const stepsOf = (path: string): string[] => path.split('/').filter((step) => step !== '')

/** One element on the way from the root. */
type Frame = {
  /** The path to it, of names that the form has; others are written as `*`. */
  path: string
  set: AnswerSet
  /** The repeat whose entry the element is in. */
  repeat: string | undefined
  kind: 'root' | 'part' | 'meta' | 'question' | 'server' | 'unknown'
  name: string
  text: string
  children: number
}

class InstanceReader {
  readonly #index: SurveyIndex
  readonly #at: FindingPlace
  readonly #stack: Frame[] = []
  readonly #findings: SubmissionFinding[] = []
  readonly #paths = new Map<AnswerSet, Map<string, string>>()
  readonly #counts = { server: 0, personal: 0, media: 0 }
  readonly submission: Submission
  isEncrypted = false

  constructor(index: SurveyIndex, at: FindingPlace) {
    this.#index = index
    this.#at = at
    this.submission = { ...this.#level('/data'), instanceId: undefined, findings: this.#findings }
  }

  #level(path: string): AnswerSet {
    const paths = new Map<string, string>()
    const set: AnswerSet = {
      answers: new Map(),
      entries: new Map(),
      placeOf: (question) => ({
        ...this.#at,
        ...(question !== undefined && { columnName: question }),
        path: stepsOf(question === undefined ? path : (paths.get(question) ?? `${path}/${question}`)),
      }),
    }
    this.#paths.set(set, paths)
    return set
  }

  read(text: string): void {
    const scanner = new XmlScanner({
      onOpen: (name, attributes) => this.#open(name, attributes),
      onText: (piece, isRaw) => {
        const frame = this.#stack.at(-1)
        if (frame !== undefined) frame.text += isRaw ? piece : resolveEntities(piece)
      },
      onClose: () => this.#close(),
    })
    scanner.write(text)
    scanner.end()
    const { server, personal, media } = this.#counts
    if (server > 0) this.#report('serverData', '/data', { count: server })
    if (personal > 0) this.#report('personalMetadata', '/data', { count: personal })
    if (media > 0) this.#report('media', '/data', { count: media })
  }

  #report(
    code: Parameters<typeof createSubmissionFinding>[0],
    path: string,
    params: Record<string, string | number> = {},
  ): void {
    this.#findings.push(createSubmissionFinding(code, { ...this.#at, path: stepsOf(path) }, params))
  }

  #open(fullName: string, attributes: string): void {
    const name = toLocalName(fullName)
    const parent = this.#stack.at(-1)
    if (parent === undefined) {
      this.#openRoot(attributes)
      return
    }
    parent.children++
    const { set, repeat } = parent
    const frame = (kind: Frame['kind'], path: string): Frame => ({
      kind,
      path,
      set,
      repeat,
      name,
      text: '',
      children: 0,
    })
    if (parent.kind === 'meta' || parent.kind === 'server') this.#stack.push(frame('server', parent.path))
    else if (parent.kind !== 'root' && parent.kind !== 'part')
      this.#stack.push(frame('unknown', `${parent.path}/*[${parent.children}]`))
    else if (name === 'meta') this.#stack.push(frame('meta', `${parent.path}/meta`))
    else this.#openPart(name, attributes, parent, frame)
  }

  #openRoot(attributes: string): void {
    const given = new Map(readAttributes(attributes).map(({ name, value }) => [name, value]))
    const { submission } = this
    const [id, version] = [given.get('id'), given.get('version')]
    if (id !== undefined) submission.formId = id
    if (version !== undefined) submission.formVersion = version
    // Central returns the instance id as an attribute when it returns whole submissions.
    submission.instanceId = toInstanceId(given.get('instanceID'))
    this.isEncrypted = given.get('encrypted') === 'yes'
    this.#stack.push({
      kind: 'root',
      path: '/data',
      set: submission,
      repeat: undefined,
      name: '',
      text: '',
      children: 0,
    })
  }

  #openPart(
    name: string,
    attributes: string,
    parent: Frame,
    frame: (kind: Frame['kind'], path: string) => Frame,
  ): void {
    const { set, repeat, path } = parent
    const index = this.#index
    if (index.repeats.has(name) && index.repeats.get(name) === repeat) {
      const entries = set.entries.get(name) ?? []
      const isTemplate = readAttributes(attributes).some((one) => toLocalName(one.name) === 'template')
      const entryPath = `${path}/${name}[${entries.length + 1}]`
      const entry = this.#level(entryPath)
      if (!isTemplate) set.entries.set(name, [...entries, entry])
      this.#stack.push({ ...frame('part', entryPath), set: entry, repeat: name })
    } else if (index.questions.get(name)?.repeat === repeat && index.questions.has(name))
      this.#stack.push(frame('question', `${path}/${name}`))
    else if (index.groups.has(name)) this.#stack.push(frame('part', `${path}/${name}`))
    else if (serverName(name) !== undefined) this.#stack.push(frame('server', path))
    else this.#stack.push(frame('unknown', `${path}/*[${parent.children}]`))
  }

  #close(): void {
    const frame = this.#stack.pop()
    if (frame === undefined) return
    const { kind, name, text, path } = frame
    if (text.trim() === '') return
    if (kind === 'question') this.#answer(frame)
    else if (kind === 'server') this.#note(name, text)
    else if (kind !== 'root' && kind !== 'meta') this.#report('unknownAnswers', path, { count: 1 })
  }

  #answer({ set, name, text, path }: Frame): void {
    if (set.answers.has(name)) this.#report('repeatedQuestion', path, { question: name })
    else {
      set.answers.set(name, text)
      this.#paths.get(set)?.set(name, path)
    }
  }

  #note(name: string, text: string): void {
    const what = serverName(name)
    const { submission } = this
    if (what === 'instance') submission.instanceId = toInstanceId(text)
    else if (what === 'deprecated') {
      const id = toInstanceId(text)
      if (id !== undefined) submission.deprecatedId = id
    } else if (what === 'root') {
      const id = toInstanceId(text)
      if (id !== undefined) submission.rootId = id
    } else if (what === 'personal' || what === 'media') this.#counts[what]++
    else this.#counts.server++
  }
}

/** Reads one submission; what cannot be read gives findings and no submission, and so does one whose answers are elsewhere, encrypted. */
export function readSubmissionXml(
  text: string,
  index: SurveyIndex,
  at: FindingPlace,
): { submission?: Submission; isEncrypted?: true; findings: SubmissionFinding[] } {
  const reader = new InstanceReader(index, at)
  try {
    reader.read(text)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    return { findings: [createSubmissionFinding('damagedXml', at)] }
  }
  if (reader.isEncrypted) return { isEncrypted: true, findings: [] }
  return { submission: reader.submission, findings: [] }
}
