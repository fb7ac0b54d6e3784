import type { Structure } from './package-structure.ts'

/** The site. */
export const site: Structure = {
  is: 'the documents as a site, with the practice page; private, in the folder `site`',
  imports: ['core', 'classification', 'publishing'],
  folders: {
    pages: [],
    'french-theme.ts': [],
    'navigation.ts': ['pages'],
    practice: [],
    theme: ['practice'],
    build: ['pages'],
  },
}
