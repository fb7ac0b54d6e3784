import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fillManifest } from './manifest.ts'
import { missingIn, type Publisher, readPublisher, repository } from './publisher.ts'
import { publishedPackages, writtenFiles } from './written-files.ts'

/** An invented publisher, with everything filled in. */
const invented: Publisher = {
  name: 'TIP Standard',
  organisation: 'Invented Institute',
  site: 'https://standard.invented-institute.org',
  repository: 'https://code.invented-institute.org/tip/standard',
  securityContact: 'security@invented-institute.org',
  conductContact: 'conduct@invented-institute.org',
  idBase: 'https://standard.invented-institute.org/',
}

it.each(Object.entries(writtenFiles(readPublisher())))('%s says what publisher.json says', (path, text) => {
  expect(readFileSync(`${repository}/${path}`, 'utf8')).toBe(text)
})

it('is ready once everything is filled in, and not before', () => {
  expect(missingIn(invented)).toEqual([])
  for (const member of ['organisation', 'site', 'repository', 'securityContact', 'conductContact'] as const)
    expect(missingIn({ ...invented, [member]: null })).toEqual([member])
})

it.each([
  ['site', 'http://standard.invented-institute.org'],
  ['site', 'standard'],
  ['idBase', 'https://tip-standard.example/'],
  ['idBase', 'https://standard.invented-institute.org'],
  ['securityContact', 'the maintainers'],
  ['organisation', ' '],
] as const)('does not take as %s: %s', (member, text) => {
  expect(missingIn({ ...invented, [member]: text })).toEqual([member])
})

it('names the contacts and places of a publisher wherever someone looks for them', () => {
  const files = writtenFiles(invented)
  expect(files['SECURITY.md']).toContain(invented.securityContact)
  expect(files['SECURITY.md']).not.toContain('No contact has been named')
  expect(files['CODE_OF_CONDUCT.md']).toContain(invented.conductContact)
  expect(parse(files['CITATION.cff'] ?? '')).toMatchObject({
    authors: [{ name: invented.organisation }],
    url: invented.site,
    'repository-code': invented.repository,
  })
  expect(parse(files['.github/ISSUE_TEMPLATE/config.yml'] ?? '')).toMatchObject({ contact_links: [{}, {}] })
  expect(JSON.parse(files['packages/core/package.json'] ?? '')).toMatchObject({
    author: invented.organisation,
    homepage: invented.site,
    repository: { type: 'git', url: `git+${invented.repository}.git`, directory: 'packages/core' },
    bugs: { url: `${invented.repository}/issues` },
    publishConfig: { access: 'public', provenance: true },
  })
  expect(files['packages/dictionary/src/base.ts']).toContain(invented.idBase)
})

it.each([
  ['name', ' '],
  ['site', 'https://localhost/'],
  ['site', 'https://tip.test'],
  ['site', 'https://example'],
  ['site', 'https://a.invalid/x'],
  ['repository', 'https://localhost/tip'],
  ['conductContact', 'someone@nowhere'],
  ['conductContact', 'http://standard.invented-institute.org'],
] as const)('takes no %s that no one can have: %s', (member, text) => {
  expect(missingIn({ ...invented, [member]: text })).toEqual([member])
})

it('takes as a contact a page too, and as an address any that someone can have', () => {
  const page = 'https://standard.invented-institute.org/report'
  expect(missingIn({ ...invented, securityContact: page, conductContact: page })).toEqual([])
  for (const site of ['https://example.org', 'https://my-test.org', 'https://notlocalhost.org/'])
    expect(missingIn({ ...invented, site })).toEqual([])
})

const unknown: Publisher = {
  name: 'TIP Standard',
  organisation: null,
  site: null,
  repository: null,
  securityContact: null,
  conductContact: null,
  idBase: 'https://tip-standard.example/',
}

describe('a manifest', () => {
  const old = { author: 'Old', bugs: { url: 'old' }, homepage: 'old', repository: 'old' }
  const manifest = {
    ...old,
    name: '@tip-standard/core',
    license: 'Apache-2.0',
    publishConfig: { access: 'public' },
    main: 'x',
  }

  it('says who publishes behind its licence, and nothing of the person who did before', () => {
    const filled = fillManifest(manifest, invented, 'packages/core')
    expect(Object.keys(filled)).toEqual([
      'name',
      'license',
      'author',
      'homepage',
      'repository',
      'bugs',
      'publishConfig',
      'main',
    ])
    expect(JSON.stringify(filled)).not.toMatch(/old/i)
    expect(filled).toMatchObject({ author: 'Invented Institute', homepage: invented.site })
    expect(filled['publishConfig']).toEqual({ access: 'public', provenance: true })
  })

  it('says nothing of what is not known yet', () => {
    expect(fillManifest(manifest, unknown, 'packages/core')).toEqual({
      name: '@tip-standard/core',
      license: 'Apache-2.0',
      main: 'x',
      publishConfig: { access: 'public', provenance: true },
    })
  })

  it.each([`${invented.repository}`, `${invented.repository}.git`])('has one .git behind %s', (address) => {
    const { repository: held } = fillManifest(manifest, { ...invented, repository: address }, 'schemas')
    expect(held).toEqual({ type: 'git', url: `git+${invented.repository}.git`, directory: 'schemas' })
  })
})

it('what is published are the packages that are not private, and the schemas', () => {
  const all = publishedPackages()
  const folders = all.map(({ folder }) => folder)
  expect(folders).toEqual(expect.arrayContaining(['packages/core', 'packages/cli', 'schemas']))
  for (const folder of ['packages/dictionary', 'packages/codegen', 'packages/publishing', 'packages/conformance'])
    expect(folders).not.toContain(folder)
  for (const { manifest } of all) expect(manifest.name).toMatch(/^@tip-standard\//)
})

it('pages say what is not known yet, and lead to nowhere', () => {
  const files = writtenFiles(unknown)
  const cited = parse(files['CITATION.cff'] ?? '') as object
  expect(cited).toMatchObject({ authors: [{ name: 'TIP Standard contributors' }] })
  expect(Object.keys(cited)).not.toEqual(expect.arrayContaining(['url']))
  expect(Object.keys(cited)).not.toEqual(expect.arrayContaining(['repository-code']))
  expect(parse(files['.github/ISSUE_TEMPLATE/config.yml'] ?? '')).toEqual({
    blank_issues_enabled: false,
    contact_links: [],
  })
  expect(files['SECURITY.md']).toContain('No contact has been named yet')
  expect(files['CODE_OF_CONDUCT.md']).toContain('No contact has been named yet')
  for (const text of Object.values(files)) expect(text).not.toMatch(/\bnull\b|undefined/)
})

it('leads to the page for private reports, and to the guides', () => {
  const files = writtenFiles(invented)
  expect(parse(files['.github/ISSUE_TEMPLATE/config.yml'] ?? '')).toMatchObject({
    contact_links: [{ url: `${invented.repository}/security/policy` }, { url: invented.site }],
  })
  expect(files['SECURITY.md']).toContain(`or with "Report a vulnerability" at ${invented.repository}.`)
  expect(writtenFiles({ ...invented, repository: null })['SECURITY.md']).toContain(`to ${invented.securityContact}.`)
})
