/** Checks a form against the standard. Places are named by position, never by their content. */

import { areTighter, type EntityId, type FieldInfo, isObject, type Path } from '@tip-standard/core'
import { fieldsNamed } from '@tip-standard/core/conditions'
import { fields, isCodeOf, ruleMessages, shortCodeLists } from '@tip-standard/core/metadata'
import type { FormDefinition, FormItem, FormNeeds } from './definition.ts'
import { type EntryPart, partOf } from './entry-parts.ts'
import type { FormFault, FormFinding } from './findings/form-catalogue.ts'
import { isTooLong, isTooMany, shapeFaults } from './form-shape.ts'
import { ownFaults } from './own-faults.ts'
import { valueAt } from './record-paths.ts'
import { entryEntity, holderOf, itemsWithin, placeOf } from './resolve-form.ts'

const fault = (code: FormFault, path: Path): FormFinding => ({ code, severity: 'error', at: { path }, params: {} })

const shortLists: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ shortCodeLists.map(({ id }) => id))

const byId: ReadonlyMap<string, FieldInfo> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ fields.map((info) => [info.id, info]),
)

/** A question or a part of the form, what its relevance depends on, and where the form states that. */
type Link = { of: string; on: readonly string[]; path: Path }

type Owner = { entity: EntityId; parent: EntityId | undefined }

class FormReader {
  readonly findings: FormFinding[] = []
  readonly links: Link[] = []
  readonly #asked = new Set<string>()
  /** Lists by name: what the places are about in which each is asked so far. */
  readonly #lists = new Map<string, EntryPart[]>()
  readonly #form: FormDefinition

  constructor(form: FormDefinition) {
    this.#form = form
  }

  read(): void {
    const form = this.#form
    const subject: Owner = { entity: form.subject, parent: 'caseRecord' }
    this.#consents(form, [])
    this.#modules()
    for (const [p, page] of form.pages.entries()) {
      this.#once(`page:${page.id}`, ['pages', p, 'id'])
      this.#needs(page, subject, ['pages', p], `page:${page.id}`)
      for (const [g, group] of page.groups.entries()) {
        const path = ['pages', p, 'groups', g]
        const name = `group:${page.id}:${group.id}`
        this.#once(name, [...path, 'id'])
        this.#needs(group, subject, path, name, `page:${page.id}`)
        for (const [i, item] of group.items.entries()) this.#rootItem(item, [...path, 'items', i], name)
      }
    }
    for (const [index, id] of (form.errors ?? []).entries())
      if (!Object.hasOwn(ruleMessages, id)) this.findings.push(fault('unknownField', ['errors', index]))
    this.#migrations()
  }

  /** Modules are used, and their pages follow each other. */
  #modules(): void {
    const { modules = [], pages } = this.#form
    const ids = modules.map(({ id }) => id)
    for (const [index, id] of ids.entries()) {
      this.#once(`module:${id}`, ['modules', index, 'id'])
      if (!pages.some(({ module }) => module === id)) this.findings.push(fault('module', ['modules', index]))
    }
    let last = 0
    for (const [index, { module }] of pages.entries()) {
      if (module === undefined) continue
      const at = ids.indexOf(module)
      if (at < last) this.findings.push(fault('module', ['pages', index, 'module']))
      last = Math.max(at, last)
    }
  }

  #once(name: string, path: Path): void {
    if (this.#asked.has(name)) this.findings.push(fault('twice', path))
    this.#asked.add(name)
  }

  #rootItem(item: FormItem, path: Path, within: string): void {
    const { subject } = this.#form
    if (item.own !== undefined) return void this.#own(item, { entity: subject, parent: 'caseRecord' }, path)
    const info = byId.get(item.field)
    if (info !== undefined && placeOf(info.entity, subject) === undefined)
      this.findings.push(fault('outOfPlace', [...path, 'field']))
    else this.#item(item, { entity: info?.entity ?? 'caseRecord', parent: info && holderOf(info.entity) }, path, within)
  }

  /** A question that the standard does not have is about the person, or about the entry that it is asked in; no condition can name it. */
  #own(item: FormItem, owner: Owner, path: Path, prefix = ''): void {
    this.findings.push(...ownFaults(item, owner.entity).map(([code, at]) => fault(code, [...path, ...at])))
    const name = prefix + item.field
    this.#once(name, [...path, 'field'])
    this.#needs(item, owner, path, name)
  }

  #item(item: FormItem, owner: Owner, path: Path, within: string, prefix = ''): void {
    if (item.own !== undefined) return void this.#own(item, owner, path, prefix)
    const info = byId.get(item.field)
    if (info === undefined) return void this.findings.push(fault('unknownField', [...path, 'field']))
    if (info.entity !== owner.entity) return void this.findings.push(fault('outOfPlace', [...path, 'field']))
    if (info.presence === 'derived') return void this.findings.push(fault('computed', [...path, 'field']))
    const name = prefix + info.id
    const at = prefix === '' ? this.#place(item, name) : 0
    if (at === 0) this.#once(name, [...path, 'field'])
    else if (at === undefined) this.findings.push(fault('twice', [...path, 'field']))
    this.#tightening(item, info, path)
    this.#filling(item, info, path, prefix)
    this.#needs(item, owner, path, name, within, info.relevantWhen)
    const entry = entryEntity(info)
    if (entry === undefined) {
      if (item.items !== undefined) this.findings.push(fault('outOfPlace', [...path, 'items']))
      if (item.checklist !== undefined) this.findings.push(fault('outOfPlace', [...path, 'checklist']))
      return
    }
    this.#checklist(item, info, path)
    for (const [index, one] of itemsWithin(item, info).entries())
      this.#item(
        one,
        { entity: entry, parent: info.entity },
        [...path, 'items', index],
        name,
        `${item.asOne === true || !at ? name : `${name}#${at}`}/`,
      )
  }

  /**
   * The number of a place in which a list is asked, from 0; `undefined` if it cannot be asked there again. Each place is about other
   * codes, or all are about the one entry of the form.
   */
  #place(item: FormItem, name: string): number | undefined {
    const part = partOf(item)
    const others = this.#lists.get(name)
    if (others === undefined) {
      if (part !== undefined) this.#lists.set(name, [part])
      return 0
    }
    const isApart = (other: EntryPart): boolean =>
      other.kind === 'last'
        ? part?.kind === 'last'
        : part?.kind === 'codes' && !part.codes.some((code) => other.codes.includes(code))
    return part !== undefined && others.every(isApart) ? others.push(part) - 1 : undefined
  }

  /** Automatically filled questions are asked once for the person, not in each entry of a list. */
  #filling({ asOne, preset, checklist, atLeast }: FormItem, { type }: FieldInfo, path: Path, prefix: string): void {
    const isList = type.kind === 'objects'
    if (asOne === true && (!isList || prefix !== '' || checklist !== undefined || atLeast !== undefined))
      this.findings.push(fault('outOfPlace', [...path, 'asOne']))
    if (preset === undefined) return
    const isOfOne = prefix === '' || this.#lists.get(prefix.slice(0, -1))?.[0]?.kind === 'last'
    const isOfKind = preset === 'today' ? type.kind === 'date' || type.kind === 'partialDate' : type.kind !== 'object'
    if (!isOfOne || isList || !isOfKind) this.findings.push(fault('outOfPlace', [...path, 'preset']))
  }

  #needs(part: FormNeeds, owner: Owner, path: Path, of: string, within?: string, given?: object): void {
    this.#consents(part, path)
    const on = within === undefined ? [] : [within]
    for (const condition of [given, part.when]) {
      if (condition === undefined) continue
      const named = fieldsNamed(condition, owner)
      if (named === undefined) this.findings.push(fault('condition', [...path, 'when']))
      else on.push(...named)
    }
    this.links.push({ of, on, path: part.when === undefined ? path : [...path, 'when'] })
  }

  #consents({ consents = [] }: FormNeeds, path: Path): void {
    for (const [index, purpose] of consents.entries())
      if (!isCodeOf.consentPurpose(purpose)) this.findings.push(fault('code', [...path, 'consents', index]))
  }

  #tightening(item: FormItem, info: FieldInfo, path: Path): void {
    const { min, max, maxLength, codes } = item
    const bounds = Object.entries({ min, max, maxLength }).filter(([, bound]) => bound !== undefined)
    if (bounds.length > 0 && !areTighter(Object.fromEntries(bounds), info)) this.findings.push(fault('looser', path))
    const { type } = info
    if (item.atLeast !== undefined && type.kind !== 'objects') this.findings.push(fault('looser', [...path, 'atLeast']))
    if (codes === undefined) return
    const isKnown = type.kind === 'code' || type.kind === 'codes' ? isCodeOf[type.list] : () => false
    for (const [index, code] of codes.entries())
      if (!isKnown(code) || codes.indexOf(code) !== index) this.findings.push(fault('code', [...path, 'codes', index]))
  }

  /** Lines are identified by one code of the entry; a list that has to be loaded is too long for lines. */
  #checklist(item: FormItem, info: FieldInfo, path: Path): void {
    const { checklist } = item
    if (checklist === undefined) return
    const asked = itemsWithin(item, info).map(({ field }) => field)
    const at = [...path, 'checklist']
    if (info.type.kind !== 'objects') this.findings.push(fault('outOfPlace', at))
    for (const [part, id] of Object.entries(checklist)) {
      const type = byId.get(id)?.type
      const isRight = asked.includes(id) && type?.kind === 'code' && shortLists.has(type.list)
      if (!isRight || (part === 'state' && id === checklist.line))
        this.findings.push(fault('outOfPlace', [...at, part]))
    }
  }

  #migrations(): void {
    for (const [index, { moved = {}, dropped = [] }] of (this.#form.migrations ?? []).entries()) {
      const pairs = Object.entries(moved).map(([from, to]) => [byId.get(from), byId.get(to)])
      const isRight = pairs.every(
        ([from, to]) => from !== undefined && from.entity === to?.entity && from.type.kind === to.type.kind,
      )
      if (!isRight || !dropped.every((id) => byId.has(id)))
        this.findings.push(fault('migration', ['migrations', index]))
    }
  }
}

/** Finds conditions that form a cycle: whether a question is asked would depend on itself. */
function cycles(links: readonly Link[]): FormFinding[] {
  // Inside entries a field has more than one name; a condition may use any of them.
  const plain = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
  const on = new Map<string, Set<string>>()
  for (const link of links) {
    const known = on.get(plain(link.of)) ?? new Set()
    for (const name of link.on) known.add(plain(name))
    on.set(plain(link.of), known)
  }
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>()
    const open = [...(on.get(start) ?? [])]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (name === start) return true
      if (seen.has(name)) continue
      seen.add(name)
      open.push(...(on.get(name) ?? []))
    }
    return false
  }
  const found = links.find(({ of, path }) => path.at(-1) === 'when' && leadsBack(plain(of)))
  return found === undefined ? [] : [fault('cycle', found.path)]
}

/** Whether a place is `own` with the limits in it, where people look for them, instead of beside it. */
function holdsLimits(document: unknown, path: Path): boolean {
  const own = path.at(-1) === 'own' ? valueAt(document, path) : undefined
  return isObject(own) && ['min', 'max', 'maxLength'].some((name) => own[name] !== undefined)
}

/** What is wrong with the format at a place. */
function shapeFault(document: unknown, path: Path): FormFault {
  const value = valueAt(document, path)
  if (isTooMany(value)) return 'tooMany'
  if (isTooLong(value)) return 'tooLong'
  return holdsLimits(document, path) ? 'ownLimits' : 'shape'
}

/** Lists everything that is wrong with a document as a form of the standard. */
export function formFaults(document: unknown): FormFinding[] {
  const badShape = shapeFaults(document)
  if (badShape.length > 0) return badShape.map((path) => fault(shapeFault(document, path), path))
  const reader = new FormReader(document as FormDefinition)
  reader.read()
  return reader.findings.length > 0 ? reader.findings : cycles(reader.links)
}
