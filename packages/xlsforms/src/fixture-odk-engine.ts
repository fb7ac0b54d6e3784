/** ODK's own engine, for tests: loads an XForm, answers questions by name, and shows what is asked. */

import { JSDOM } from 'jsdom'
import { type FormFile, listFiles } from './survey/list-files.ts'
import type { Survey } from './survey/survey.ts'
import { writeXForm } from './xform/write-xform.ts'

/** The part of an engine node that tests use. */
export type EngineNode = {
  nodeType: string
  definition: { nodeset: string; bind?: { relevant?: { expression: string } } }
  currentState: {
    reference: string
    relevant: boolean
    required: boolean
    children: readonly EngineNode[] | null
    value?: unknown
    valueOptions?: readonly { value: string; label?: { asString: string } }[]
    label?: { asString: string } | null
    hint?: { asString: string } | null
  }
  validationState: { violation?: { condition: string; message: { asString: string } } | null }
  setValue?: (value: unknown) => void
  selectValue?: (value: string | null) => void
  selectValues?: (values: string[]) => void
  addInstances?: (after?: number, count?: number) => void
}

type EngineRoot = EngineNode & {
  languages: readonly { language: string }[]
  setLanguage: (language: unknown) => void
  prepareInstancePayload: () => Promise<{ status: string; data: readonly { get: (name: string) => Blob | string }[] }>
}

type Loaded = { status: string; error?: { message: string }; createInstance: () => { root: EngineRoot } }

/** The engine expects a browser: jsdom supplies the parts it needs. */
async function engine(): Promise<{ loadForm: (xml: string, options: object) => Promise<Loaded> }> {
  const global = globalThis as unknown as Record<string, unknown>
  if (global['__dirname'] === undefined) {
    const { window } = new JSDOM('', { url: 'https://example.org/' })
    for (const key of Object.getOwnPropertyNames(window)) if (!(key in global)) global[key] = (window as never)[key]
    Object.assign(global, { window, document: window.document, __dirname: '/' })
  }
  return (await import('@getodk/xforms-engine')) as never
}

const lastNames = new WeakMap<EngineNode['definition'], string>()

/**
 * The name of a node: the last part of its path, computed once per definition, because every step of a test asks for
 * thousands.
 */
export function nameOf({ definition }: EngineNode): string {
  const known = lastNames.get(definition)
  if (known !== undefined) return known
  const { nodeset } = definition
  const name = nodeset.slice(nodeset.lastIndexOf('/') + 1)
  lastNames.set(definition, name)
  return name
}

function addNodes(from: EngineNode, to: EngineNode[]): EngineNode[] {
  for (const node of from.currentState.children ?? []) {
    to.push(node)
    addNodes(node, to)
  }
  return to
}

/** A form that is being filled in. */
export class EngineForm {
  readonly root: EngineRoot

  constructor(root: EngineRoot) {
    this.root = root
  }

  /** Every node, in order. */
  nodes(from: EngineNode = this.root): EngineNode[] {
    return addNodes(from, [])
  }

  /** The nodes with a name: one, or one for each entry. */
  all(name: string): EngineNode[] {
    const ending = new RegExp(`/${name}(\\[\\d+\\])?$`)
    return this.nodes().filter(
      ({ currentState, nodeType }) => ending.test(currentState.reference) && nodeType !== 'repeat-range:uncontrolled',
    )
  }

  /** The question with a name, in an entry counted from 0. */
  node(name: string, entry = 0): EngineNode {
    const found = this.all(name)[entry]
    if (found === undefined) throw new Error(`no node ${name}`)
    return found
  }

  /** Answers a question; an `undefined` value removes the answer. */
  answer(name: string, value: string | readonly string[] | number | undefined, entry = 0): void {
    this.put(this.node(name, entry), value)
  }

  /** Answers a question node. */
  put(node: EngineNode, value: string | readonly string[] | number | undefined): void {
    if (node.selectValues !== undefined && typeof value === 'object') node.selectValues([...value])
    else if (node.selectValue !== undefined) node.selectValue(value === undefined ? null : String(value))
    else node.setValue?.(typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : (value ?? ''))
  }

  /** The lists of entries with a name. */
  ranges(repeat: string): EngineNode[] {
    return this.nodes().filter(
      (node) => node.addInstances !== undefined && node.definition.nodeset.endsWith(`/${repeat}`),
    )
  }

  /** Adds an entry to a repeat. */
  add(repeat: string): void {
    const [range] = this.ranges(repeat)
    if (range === undefined) throw new Error(`no repeat ${repeat}`)
    range.addInstances?.()
  }

  isAsked(name: string, entry = 0): boolean {
    return this.node(name, entry).currentState.relevant
  }

  /** The message that a question shows if its constraint is violated. */
  violation(name: string, entry = 0): string | undefined {
    return this.node(name, entry).validationState.violation?.message.asString
  }

  speak(language: string): void {
    const found = this.root.languages.find((one) => one.language.endsWith(`(${language})`))
    if (found === undefined) throw new Error(`no language ${language}`)
    this.root.setLanguage(found)
  }

  /** The answers as the engine submits them. */
  async submission(): Promise<string> {
    const { data } = await this.root.prepareInstancePayload()
    const file = data[0]?.get('xml_submission_file')
    return typeof file === 'string' ? file : await new Response(file as Blob).text()
  }
}

/** A form that the engine has parsed: each instance of it is an empty form. */
async function load(xml: string, files: readonly FormFile[]): Promise<Loaded> {
  const { loadForm } = await engine()
  const fetchFormAttachment = (url: URL): Promise<Response> => {
    const file = files.find(({ name }) => url.href.endsWith(`/${name}`))
    return Promise.resolve(
      file === undefined
        ? new Response('', { status: 404 })
        : new Response(file.text, { headers: { 'content-type': 'text/csv' } }),
    )
  }
  const loaded = await loadForm(xml, { fetchFormAttachment })
  if (loaded.status === 'failure') throw new Error(loaded.error?.message)
  return loaded
}

/** Loads a form in ODK's engine; throws the engine's error message. */
export async function openInEngine(xml: string, files: readonly FormFile[] = []): Promise<EngineForm> {
  const loaded = await load(xml, files)
  return new EngineForm(loaded.createInstance().root)
}

/** The number of choices of a long list, for each parent, that a test needs. */
const ENOUGH = 5

/**
 * Shortens the long lists of a survey: the engine makes an item of each of thousands of choices, for each question and
 * entry that shows it.
 */
function shortened(survey: Survey, xml: string): Survey {
  const named = new Set([...xml.matchAll(/(?<=['>])\w+(?=['<])/g)].map(([code]) => code as string))
  const lists = survey.lists.map((list) => {
    if (!list.isFile) return list
    const taken = new Map<string | undefined, number>()
    const choices = list.choices.filter(({ code, parent }) => {
      const count = (taken.get(parent) ?? 0) + 1
      taken.set(parent, count)
      return count <= ENOUGH || named.has(code)
    })
    return { ...list, choices }
  })
  return { ...survey, lists }
}

const loadedSurveys = new WeakMap<Survey, Map<string, Promise<Loaded>>>()

/**
 * Opens a survey as an XForm, with the first choices of its long lists, and those that the form fills in itself. The
 * engine parses it once, which takes longer than most tests.
 */
export async function openSurvey(survey: Survey, xml = writeXForm(survey)): Promise<EngineForm> {
  const known = loadedSurveys.get(survey) ?? new Map<string, Promise<Loaded>>()
  loadedSurveys.set(survey, known)
  const loading = known.get(xml) ?? load(xml, listFiles(shortened(survey, xml)))
  known.set(xml, loading)
  return new EngineForm((await loading).createInstance().root)
}
