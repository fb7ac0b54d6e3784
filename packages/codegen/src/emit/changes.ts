/**
 * docs/reference/changes.md: the changes from each version of the standard to the next, from the same comparison as the
 * gate.
 */

import type { UpgradeChange } from '@tip-standard/dictionary'
import { compareEditions } from '../editions/compare.ts'
import { draftNames } from '../editions/draft.ts'
import { editionOf } from '../editions/edition.ts'
import { publishedFiles } from '../editions/frozen.ts'
import { type Difference, kinds, levels } from '../editions/kinds.ts'
import { type Names, namesOf } from '../editions/names.ts'
import type { Model } from '../model.ts'
import { bullets, code, FOLDER, page, plain, table } from './reference/markdown.ts'

const HEADINGS = { major: 'Breaks what came before', minor: 'Added or relaxed', patch: 'Wording' }

/** Groups differences of one kind in one row, so that a long list of new codes is one line. */
function section(differences: readonly Difference[]): string[] {
  return [...levels].reverse().flatMap((level) => {
    const found = differences.filter((one) => one.level === level)
    const names = [...new Set(found.map(({ kind }) => kind))]
    const rows = names.map((kind) => [
      kinds[kind].text,
      found
        .filter((one) => one.kind === kind)
        .map(({ at }) => code(at))
        .join(', '),
    ])
    return rows.length === 0 ? [] : [`### ${HEADINGS[level]} (${level})`, table(['What', 'Where'], rows)]
  })
}

/** Describes the effect of an upgrade in a sentence. */
function sentence(change: UpgradeChange): string {
  switch (change.op) {
    case 'renameCode':
      return `${code(`${change.list}.${change.from}`)} is ${code(change.to)} now.`
    case 'splitCode': {
      const into = change.into.length === 0 ? 'went away' : `became ${change.into.map(code).join(' and ')}`
      const read = 'to' in change ? `read as ${code(change.to)}` : `read as missing (${change.absent})`
      return `${code(`${change.list}.${change.from}`)} ${into}; an older document is ${read}, and its old value kept. ${plain(change.note)}`
    }
    case 'moveCode':
      return `${code(`${change.list}.${change.from}`)} of ${code(change.field)} is ${code(change.as ?? change.from)} of ${code(change.to)} now.`
    case 'moveField':
      return `${code(`${change.entity}.${change.from}`)} is ${code(`${change.entity}.${change.to}`)} now.`
    case 'requireField':
      return `${code(`${change.entity}.${change.field}`)} has to be answered now: where it is not, the reason is ${code(change.absent)}.`
    case 'removeField':
      return `${code(`${change.entity}.${change.from}`)} went away; what it held is kept. ${plain(change.note)}`
    case 'renameList':
    case 'renameEntity':
      return `${code(change.from)} is ${code(change.to)} now.`
    default:
      return change satisfies never
  }
}

function upgradesFrom(version: string, model: Model): string[] {
  const changes = model.upgrades.filter(({ from }) => from === version).flatMap((upgrade) => upgrade.changes)
  return changes.length === 0 ? [] : ['### What an upgrade does', bullets(changes.map(sentence))]
}

const fieldsIn = ({ entities }: Names): string[] =>
  Object.entries(entities).flatMap(([id, { fields }]) => Object.keys(fields).map((name) => `${id}.${name}`))

const codesIn = ({ lists }: Names): string[] =>
  Object.entries(lists).flatMap(([id, codes]) => codes.split(' ').map((one) => `${id}.${one}`))

/**
 * The additions since the draft, of which only the names are known; codes of new and of published lists are not listed
 * individually.
 */
function sinceDraft(now: Names, model: Model): string[] {
  const draft = draftNames()
  const isOwn = (id: string): boolean => !model.lists.some((list) => list.id === id && list.isPublished)
  const added = (before: readonly string[], after: readonly string[]): string[] =>
    after.filter((id) => !before.includes(id))
  const rows = [
    ['Entities added', added(Object.keys(draft.entities), Object.keys(now.entities))],
    [
      'Fields added',
      added(fieldsIn(draft), fieldsIn(now)).filter((id) => draft.entities[id.split('.')[0] ?? ''] !== undefined),
    ],
    ['Code lists added', added(Object.keys(draft.lists), Object.keys(now.lists)).filter(isOwn)],
    [
      'Codes added',
      added(codesIn(draft), codesIn(now)).filter((id) => draft.lists[id.split('.')[0] ?? ''] !== undefined),
    ],
  ] as const
  const filled = rows.filter(([, ids]) => ids.length > 0).map(([what, ids]) => [what, ids.map(code).join(', ')])
  return filled.length === 0 ? ['No name changed.'] : [table(['What', 'Which'], filled)]
}

/** docs/reference/changes.md */
export function emitChanges(model: Model, files: Readonly<Record<string, string>>): Record<string, string> {
  const { editions } = model
  const next = editionOf(model.version, publishedFiles(files))
  const last = editions.at(-1)
  const steps = editions.flatMap((edition, at) => {
    const before = editions[at - 1]
    return before === undefined ? [] : [{ before, after: edition, title: edition.version }]
  })
  if (last !== undefined) {
    const title =
      model.version === last.version ? `After ${last.version}, not frozen yet` : `${model.version}, not frozen yet`
    steps.push({ before: last, after: next, title })
  }
  const parts = steps.reverse().flatMap(({ before, after, title }) => {
    const differences = compareEditions(before, after)
    if (differences.length === 0) return []
    return [`## ${title}`, `Since ${before.version}.`, ...upgradesFrom(before.version, model), ...section(differences)]
  })
  const first = editions[0] ?? next
  const draft = draftNames()
  const text = page(
    'Changes of the standard',
    'What changed from each version to the next, found by comparing what was published. "Breaks what came before" is major, "added or relaxed" minor, "wording" patch.',
    ...parts,
    `## ${first.version}${editions.length === 0 ? ', not frozen yet' : ''}`,
    `Since ${draft.version}, which was never published.`,
    ...sinceDraft(namesOf(first), model),
    ...upgradesFrom(draft.version, model),
  )
  return { [`${FOLDER}/changes.md`]: text }
}
