/** A form that breaks a rule of the linter, where it does, and the same form fixed. */
export type Broken = { broken: object; at: string[]; fixed: object }

/** A page with one group. */
export const page = (items: object[], more: object = {}): object => ({
  id: 'p',
  title: { en: 'Page' },
  groups: [{ id: 'g', items }],
  ...more,
})
/** A form of one page. */
export const form = (items: object[], more: object = {}): object => ({
  id: 'org.example.form',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Form' },
  subject: 'victim',
  consents: ['interview', 'storage'],
  pages: [page(items)],
  ...more,
})
/** The same about a perpetrator. */
export const ofPerpetrator = (items: object[]): object => form(items, { subject: 'perpetrator', consents: [] })
/** A form with a page for each list. */
export const pages = (...lists: object[][]): object =>
  form([], { pages: lists.map((items, index) => ({ ...page(items), id: `p${index}` })) })

/** Where the first question is. */
export const first = 'pages.0.groups.0.items.0'
/** Where the second question is. */
export const second = 'pages.0.groups.0.items.1'

/** A question. */
export const ask = (field: string, more: object = {}): object => ({ field, ...more })
/** A list whose entries are asked with these questions. */
export const entry = (field: string, names: string[], more: object = {}): object => {
  const [, list] = field.split('.')
  const entity: Record<string, string> = {
    screenings: 'screening',
    relations: 'relation',
    referrals: 'referral',
    events: 'event',
    perpetrators: 'perpetrator',
    consents: 'consent',
    dependants: 'dependant',
    vulnerabilityFactors: 'vulnerabilityFactor',
    followUps: 'followUp',
  }
  return ask(field, { items: names.map((name) => ask(`${entity[list ?? ''] ?? list}.${name}`)), ...more })
}
/** Questions beside each other: broken with the first of them, fixed with all. */
export const addition = (...items: [object, ...object[]]): Broken => ({
  broken: form(items.slice(0, 1)),
  at: [first],
  fixed: form(items),
})
/** Codes that are left out, and the same without a list. */
export const narrowing = (field: string, codes: string[]): Broken => ({
  broken: form([ask(field, { codes })]),
  at: [`${first}.codes`],
  fixed: form([ask(field)]),
})
/** The same inside of an entry. */
export const narrowingIn = (holder: string, name: string, codes: string[], more: object = {}): Broken => ({
  broken: form([ask(holder, { items: [ask(name, { codes })] })], more),
  at: [`${first}.items.0.codes`],
  fixed: form([ask(holder, { items: [ask(name)] })], more),
})
/** An entry without some of its questions, and with them. */
export const incomplete = (holder: string, some: string[], rest: string[], more: object = {}): Broken => ({
  broken: form([entry(holder, some)], more),
  at: [first],
  fixed: form([entry(holder, [...some, ...rest])], more),
})
/** Questions about a sum of money, broken and fixed. */
export const moneyOf = (broken: object[], fixed: object[], at = `${first}.items.0`): Broken => {
  const asked = (items: object[]): object =>
    form([ask('victim.recruitment', { items: [ask('recruitment.fee', { items })] })])
  return { broken: asked(broken), at: [at], fixed: asked(fixed) }
}
/** A question with a property that is removed. */
export const excess = (field: string, member: object, at = first): Broken => ({
  broken: form([ask(field, member)]),
  at: [at],
  fixed: form([ask(field)]),
})
/** A text that is replaced. */
export const wording = (field: string, bad: string, good: string, kind = 'question'): Broken => ({
  broken: form([ask(field, { [kind]: { en: bad } })]),
  at: [`${first}.${kind}`],
  fixed: form([ask(field, { [kind]: { en: good } })]),
})

/** What is asked of an exploitation. */
export const exploitation = entry('victim.exploitation', ['form', 'kinds', 'sectors'])
