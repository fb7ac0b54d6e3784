import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { missingIn, type Publisher, readPublisher, repository } from './publisher.ts'
import { writtenFiles } from './written-files.ts'

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
