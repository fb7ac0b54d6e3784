import { stringify } from 'yaml'
import type { Publisher } from '../publisher.ts'

/** .github/ISSUE_TEMPLATE/config.yml: where those go who are about to open the wrong issue. */
export const issueLinks = ({ repository, site }: Publisher): string =>
  `# Generated from publisher.json by \`pnpm publisher\`; do not edit.\n${stringify(
    {
      blank_issues_enabled: false,
      contact_links: [
        ...(repository === null
          ? []
          : [
              {
                name: 'A fault that could disclose data',
                url: `${repository}/security/policy`,
                about: 'Report it privately. Never send data of real people.',
              },
            ]),
        ...(site === null ? [] : [{ name: 'Guides and reference', url: site, about: 'How to use the standard.' }]),
      ],
    },
    { lineWidth: 0 },
  )}`
