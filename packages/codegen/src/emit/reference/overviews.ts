/** Pages across entities: rules, sources, gender lens and crosswalks. */

import type { LensPoint, Relation } from '@tip-standard/dictionary'
import { toRuleSentence } from '../../conditions/rule-sentence.ts'
import { enginesOf } from '../../engine-support.ts'
import { lensPoints, reportPoints } from '../../lens-points.ts'
import { fieldId, type Model, toKebab } from '../../model.ts'
import { acrossRules, dayRules, structuralRules } from '../../structural-rules.ts'
import { STANDARDS } from '../crosswalks.ts'
import { indicatorLinks } from './indicators-page.ts'
import { anchor, bullets, code, link, page, plain, table } from './markdown.ts'
import { engineWords, readWords, relationWords } from './words.ts'

const entityRef = (id: string, place: string): string => `entities/${toKebab(id)}.md#${place}`

/** docs/reference/rules.md */
export function rulesPage(model: Model): string {
  const general = structuralRules.map(({ id, severity, message }) => [
    `${anchor(id)}${code(id)}`,
    'every entry',
    severity,
    plain(message),
    'No value of an entry is both in the entry and in its `absent`.',
    Object.values(engineWords).join(', '),
  ])
  const beside = [...acrossRules, ...dayRules].map(({ id, severity, message, why }) => [
    `${anchor(id)}${code(id)}`,
    acrossRules.some((one) => one.id === id) ? 'every case of a file' : 'every day of a case',
    severity,
    plain(message),
    plain(why),
  ])
  const own = model.entities.flatMap((entity) =>
    entity.rules.map((rule) => [
      link(code(rule.id), entityRef(entity.id, rule.id)),
      link(code(fieldId(entity, rule.at)), entityRef(entity.id, rule.at)),
      rule.severity,
      plain(rule.message),
      toRuleSentence(rule),
      enginesOf(rule, entity, model)
        .map((engine) => engineWords[engine])
        .join(', '),
    ]),
  )
  return page(
    'Rules',
    'What has to agree within a record. An error means that the record is not accepted; a warning asks for a second look.',
    'A record that is valid may still be wrong: rules find contradictions, not lies or slips that agree with each other.',
    'What needs more than the record is checked beside it: across the records of a file (`createDatasetCheck` of `@tip-standard/core`, and the views in SQL), and against the day of the check (`checkDays`; no schema and no database knows it). `tip validate` and the data desk do both.',
    table(['Rule', 'Reported at', 'Severity', 'Message', 'Why'], beside),
    table(['Rule', 'Reported at', 'Severity', 'Message', 'What has to hold', 'Checked by'], [...general, ...own]),
  )
}

/** Laws and treaties: if their text was not read, someone must close that gap before anyone relies on it. */
const LAWS = ['palermo', 'smugglingProtocol', 'rwanda51', 'rwanda058', 'gdpr', 'euDirective', 'iloC182']

const GAPS = {
  full: '',
  excerpt: 'Gap: only an excerpt of this legal text was read; the rest was not checked.',
  thirdParty:
    'Gap: this legal text was not read; what the standard says about it comes from others and must be checked against the text.',
  recalled:
    'Gap: this legal text was not read; what the standard says about it is recalled and must be checked against the text.',
}

/** docs/reference/sources.md */
export function sourcesPage(model: Model): string {
  const usesOf = (id: string): string => {
    const fields = model.entities.flatMap((entity) =>
      entity.fields
        .filter(({ sources }) => sources.some((source) => source === id))
        .map((field) => link(code(fieldId(entity, field)), entityRef(entity.id, field.name))),
    )
    const rules = model.entities.flatMap((entity) =>
      entity.rules
        .filter(({ sources }) => sources.some((source) => source === id))
        .map((rule) => link(code(rule.id), entityRef(entity.id, rule.id))),
    )
    const lists = model.lists
      .filter(({ sources }) => sources.some((source) => source === id))
      .map((list) => link(plain(list.title), `code-lists/${toKebab(list.id)}.md`))
    const group = (name: string, links: readonly string[]): string[] =>
      links.length === 0 ? [] : [`${name} (${links.length}): ${links.join(', ')}`]
    const indicators = indicatorLinks(model, ({ sources }) => sources.includes(id))
    return bullets([
      ...group('Fields', fields),
      ...group('Code lists', lists),
      ...group('Rules', rules),
      ...group('Indicators', indicators),
    ])
  }
  const sections = Object.values(model.sources).map((source) => {
    const { id, title, publisher, year, article, url, licence, read } = source
    const gap = LAWS.includes(id) ? GAPS[read] : ''
    const facts = [
      `Publisher: ${plain(publisher)}`,
      ...(year === undefined ? [] : [`Year: ${year}`]),
      ...(article === undefined ? [] : [`Article: ${article}`]),
      ...(url === undefined ? [] : [`Where: <${url}>`]),
      ...(licence === undefined ? [] : [`Licence: ${plain(licence)}`]),
      ...(id === 'tipStandard'
        ? ['What has no other source was decided here.']
        : [
            `Read for this version of the standard: ${read === 'recalled' ? `**${readWords.recalled}**` : readWords[read]}`,
          ]),
      ...(gap === '' ? [] : [`**${gap}**`]),
    ]
    return `${anchor(id)}\n\n## ${plain(title)}\n\n${bullets(facts)}\n${usesOf(id)}`
  })
  const recalled = Object.values(model.sources).filter(({ read }) => read === 'recalled')
  return page(
    'Sources',
    'Where the standard comes from, and what of each source was read when it was written. Nothing here is legal advice.',
    `Recalled, not read: ${recalled.map(({ id, title }) => link(plain(title), `#${id}`)).join(', ')}.`,
    `Legal texts that were not read, or not read in full: ${LAWS.flatMap((id) => {
      const source = model.sources[id]
      return source === undefined || source.read === 'full' ? [] : [link(plain(source.title), `#${id}`)]
    }).join(', ')}.`,
    ...sections,
  )
}

/** docs/reference/lens.md */
export function lensPage(model: Model): string {
  const serves = (item: { lens?: readonly LensPoint[] }, point: LensPoint): boolean =>
    item.lens?.includes(point) === true
  const sections = (Object.keys(lensPoints) as LensPoint[]).map((point) => {
    const fields = model.entities.flatMap((entity) =>
      entity.fields
        .filter((field) => serves(field, point))
        .map((field) => link(code(fieldId(entity, field)), entityRef(entity.id, field.name))),
    )
    const rules = model.entities.flatMap((entity) =>
      entity.rules
        .filter((rule) => serves(rule, point))
        .map((rule) => link(code(rule.id), entityRef(entity.id, rule.id))),
    )
    const general = structuralRules
      .filter((rule) => serves(rule, point))
      .map(({ id }) => link(code(id), `rules.md#${id}`))
    const lists = model.lists
      .filter((list) => serves(list, point))
      .map((list) => link(plain(list.title), `code-lists/${toKebab(list.id)}.md`))
    const indicators = indicatorLinks(model, ({ lens = [] }) => lens.includes(point))
    const lines = [
      ...(fields.length === 0 ? [] : [`Fields: ${fields.join(', ')}`]),
      ...(lists.length === 0 ? [] : [`Code lists: ${lists.join(', ')}`]),
      ...(rules.length + general.length === 0 ? [] : [`Rules: ${[...general, ...rules].join(', ')}`]),
      ...(indicators.length === 0 ? [] : [`Indicators: ${indicators.join(', ')}`]),
    ]
    const body =
      lines.length === 0
        ? 'Served by reports, forms and exports rather than by a field, a list or a rule.'
        : reportPoints.has(point)
          ? `Not served by the record: a report serves it, from what is listed here.\n\n${bullets(lines)}`
          : bullets(lines)
    return `${anchor(point)}\n\n## ${point}: ${plain(lensPoints[point])}\n\n${body}`
  })
  return page(
    'Gender lens',
    'The 24 points that the standard was checked against, and the fields, code lists, rules and indicators that serve each of them. A point that only a report can serve says so.',
    ...sections,
  )
}

/** docs/reference/crosswalks.md */
export function crosswalksPage(model: Model): string {
  const sections = Object.entries(STANDARDS).map(([standard, name]) => {
    const fields = model.entities.flatMap((entity) =>
      entity.fields.flatMap((field) => {
        const mapping = field.maps?.[standard as keyof typeof STANDARDS]
        return mapping === undefined
          ? []
          : [{ id: link(code(fieldId(entity, field)), entityRef(entity.id, field.name)), mapping }]
      }),
    )
    const lists = model.lists.flatMap((list) => {
      const mapped = list.codes.filter(({ maps }) => maps?.[standard as keyof typeof STANDARDS] !== undefined)
      return mapped.length === 0 ? [] : [{ list, mapped }]
    })
    const relation = (value: Relation): string => relationWords[value]
    const rows = fields.map(({ id, mapping }) => [
      id,
      (typeof mapping.to === 'string' ? [mapping.to] : mapping.to).map(code).join(', '),
      relation(mapping.relation),
      plain(mapping.note ?? ''),
    ])
    const listLines = lists.map(
      ({ list, mapped }) =>
        `${link(plain(list.title), `code-lists/${toKebab(list.id)}.md`)}: ${mapped.length} of ${list.codes.length} codes`,
    )
    return [
      `${anchor(standard)}\n\n## ${plain(name)}`,
      `The whole crosswalk as a table in the SSSOM format: ${link(`${standard}.sssom.tsv`, `../../schemas/next/crosswalks/${standard}.sssom.tsv`)}.`,
      ...(rows.length === 0 ? [] : [table(['Our field', 'Their term', 'Theirs is', 'Note'], rows)]),
      ...(listLines.length === 0 ? [] : [`Code lists with codes of this standard:\n\n${bullets(listLines)}`]),
    ].join('\n\n')
  })
  return page(
    'Crosswalks',
    'How the terms of other standards relate to ours. Terms without a counterpart are listed too, so that no export loses them silently.',
    `${anchor('icTip')}\n\n## International Classification for Administrative Data on Trafficking in Persons`,
    `Unmapped. The tables of this classification are not available to us; every code list keeps an empty place for its code and version: ${link('ic-tip.tsv', '../../schemas/next/crosswalks/ic-tip.tsv')}.`,
    ...sections,
  )
}
