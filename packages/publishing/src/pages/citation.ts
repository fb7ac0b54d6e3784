import { dictionary } from '@tip-standard/dictionary'
import { stringify } from 'yaml'
import type { Publisher } from '../publisher.ts'

/** CITATION.cff (Citation File Format 1.2.0): how the standard is cited. */
export const citation = ({ name, organisation, site, repository }: Publisher): string =>
  `# Generated from publisher.json by \`pnpm publisher\`; do not edit.\n${stringify(
    {
      'cff-version': '1.2.0',
      message: `If you use ${name}, please cite it with the version that your records state.`,
      type: 'software',
      title: `${name}: a data standard for trafficking in persons, with a gender lens`,
      version: dictionary.version,
      abstract:
        'A standard for case records of trafficking in persons: fields, code lists, rules, policies, translations and a conformance suite, as JSON Schema and data for any language, with validators, confidential storage, anonymisation, classification, reports and forms in TypeScript.',
      authors: [{ name: organisation ?? `${name} contributors` }],
      license: ['Apache-2.0', 'CC-BY-4.0'],
      keywords: ['trafficking in persons', 'human trafficking', 'data standard', 'case management', 'gender'],
      ...(site === null ? {} : { url: site }),
      ...(repository === null ? {} : { 'repository-code': repository }),
      references: [
        {
          type: 'standard',
          title: 'Human Trafficking Case Data Standard',
          version: '2.0',
          authors: [{ name: 'International Organization for Migration' }],
          license: 'CC-BY-4.0',
          notes: 'Field names and value lists marked HTCDS are adapted from it; changes were made.',
        },
      ],
    },
    { lineWidth: 0 },
  )}`
