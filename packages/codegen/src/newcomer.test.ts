import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Copy, makeCopy } from './fixture-copy.ts'

const DICTIONARY = 'packages/dictionary'
const LIST = `${DICTIONARY}/src/codelists/trial-place.ts`
const ENTITY = `${DICTIONARY}/src/entities/follow-up.ts`
const EXAMPLES = `${DICTIONARY}/src/examples/rules.ts`
const FRENCH = `${DICTIONARY}/locales/fr/to-translate.json`
const INDEX = `${DICTIONARY}/src/generated/code-lists.ts`

const list = `import type { CodeList } from '../model.ts'

/** Where people tried. */
export const trialPlace = {
  id: 'trialPlace',
  title: 'Trial place',
  definition: 'Where people tried.',
  sources: ['tipStandard'],
  mappedTo: [],
  codes: [
    { code: 'office', label: 'Office', definition: 'Where the organisation works and keeps its files.' },
    { code: 'home', label: 'Home', definition: 'Where the person sleeps, alone or with relatives.' },
    { code: 'elsewhere', label: 'Elsewhere', definition: 'Any other building, vehicle or open ground.' },
  ],
} as const satisfies CodeList
`

const field = (name: string, type: string, label: string): string => `    {
      name: '${name}',
      type: ${type},
      presence: 'optional',
      label: '${label}',
      definition: '${label}, as the person says it.',
      question: '${label}?',
      sensitivity: 'sensitive',
      identifiability: 'quasi',
      sources: ['tipStandard'],
      since: '1.0',
    },
`

const rule = `    {
      id: 'trial-elsewhere-in-words',
      severity: 'warning',
      at: 'trialDetails',
      when: { op: 'in', field: 'trialAt', values: ['elsewhere'] },
      must: { op: 'answered', field: 'trialDetails' },
      message: 'The place is elsewhere, but not said in words.',
      why: 'Elsewhere alone says nothing.',
      sources: ['tipStandard'],
    },
`

const example = `  'trial-elsewhere-in-words': {
    keeps: { trialAt: 'elsewhere', trialDetails: 'A tea house.' },
    breaks: { trialAt: 'elsewhere' },
  },
`

/** Puts a text after the first occurrence of another one. */
function after(text: string, place: string, added: string): string {
  if (!text.includes(place)) throw new Error(`There is no "${place}".`)
  return text.replace(place, () => place + added)
}

/** What someone does who adds a text field, a code list, a field that is coded by it and a rule: every file that they touch. */
describe('a newcomer', () => {
  let copy: Copy
  const edited = new Set<string>()
  const edit = (path: string, change: (text: string) => string): void => {
    edited.add(path)
    copy.write(path, change(copy.read(path)))
  }

  beforeAll(() => {
    copy = makeCopy()
  })
  afterAll(() => copy.remove())

  it('edits four files, and finds the rest written', async () => {
    // A list that someone else took away is still in the index.
    copy.write(INDEX, "import { gone } from '../codelists/gone.ts'\nexport const codeLists = [gone]\n")
    copy.write(LIST, list)
    edited.add(LIST)
    edit(ENTITY, (text) => {
      const fields =
        field('trialAt', "{ kind: 'code', list: trialPlace }", 'Tried at') +
        field('trialDetails', "{ kind: 'text', maxLength: 200 }", 'Tried at, in words')
      const imported = `import { trialPlace } from '../codelists/trial-place.ts'\n${text}`
      return after(after(imported, '  fields: [\n', fields), '  rules: [\n', rule)
    })
    edit(EXAMPLES, (text) => after(text, 'export const ruleExamples = {\n', example))

    expect(await copy.run('translations', '--write')).toMatchObject({ code: 0, errors: '' })
    const toTranslate = JSON.parse(copy.read(FRENCH)) as Record<string, Record<string, { english: string }>>
    const ofTrial = Object.entries(toTranslate).map(([group, texts]) => [
      group,
      Object.keys(texts).filter((key) => /trial/.test(key)).length,
    ])
    expect(Object.fromEntries(ofTrial)).toMatchObject({ fields: 6, codelists: 4, definitions: 4, rules: 1 })
    edit(FRENCH, (text) =>
      text.replace(/"text": "",(?=[^}]*"english": "(.*)")/g, (_, english: string) => `"text": "FR ${english}",`),
    )
    expect(await copy.run('generate')).toEqual({ code: 0, out: '', errors: '' })

    expect([...edited]).toEqual([LIST, ENTITY, EXAMPLES, FRENCH])
    expect(() => copy.read(FRENCH)).toThrow('ENOENT')
    const kept = JSON.parse(copy.read(`${DICTIONARY}/locales/fr/codelists.json`)) as Record<string, object>
    expect(kept['trialPlace.home.label']).toEqual({ text: 'FR Home', of: expect.any(String), status: 'draft' })
    expect(Object.keys(kept)).toEqual(Object.keys(kept).sort())
    expect(copy.read(INDEX)).toContain("import { trialPlace } from '../codelists/trial-place.ts'")
    const core = 'packages/core/src/generated'
    expect(copy.read(`${core}/code-lists/trial-place.ts`)).toContain('Elsewhere')
    expect(copy.read(`${core}/labels/fr.ts`)).toContain('\'followUp.trialDetails\': {"label":["FR Tried at, in words"')
    expect(copy.read(`${core}/labels/fr.ts`)).toContain('FR The place is elsewhere')
    expect(copy.read('schemas/next/case-record.schema.json')).toContain('trialDetails')
    expect(copy.read('schemas/conformance/follow-up.json')).toContain('trial-elsewhere-in-words')
  })

  it.each([
    ['the list is misspelt', ENTITY, 'list: trialPlace }', 'list: trialplace }', 'trialplace is not defined'],
    ['the file is misspelt', ENTITY, 'trial-place.ts', 'trialplace.ts', 'Cannot find module'],
    ['the list has another name', LIST, 'const trialPlace', 'const place', "an export named 'trialPlace'"],
    ['the list has another id', LIST, "id: 'trialPlace'", "id: 'place'", 'its id has to be "trialPlace"'],
    ['the rule has no example', EXAMPLES, "'trial-elsewhere-in-words'", "'trial-elsewhere'", 'has no example'],
  ])('reads one sentence that names the file where %s', async (_, path, right, wrong, sentence) => {
    const text = copy.read(path)
    copy.write(path, text.replace(right, wrong))
    const { code, errors } = await copy.run('generate')
    copy.write(path, text)
    expect(code).toBe(1)
    expect(errors.trimEnd().split('\n')).toEqual([expect.stringContaining(sentence)])
    expect(errors).toContain(basename(path))
  })

  it('reads one sentence where the list of texts to translate is not JSON', async () => {
    copy.write(FRENCH, '{ "fields": { } ')
    const { code, errors } = await copy.run('generate')
    expect({ code, errors: errors.split('\n').length }).toEqual({ code: 1, errors: 2 })
    expect(errors).toContain(`${FRENCH} is no JSON`)
  })
})
