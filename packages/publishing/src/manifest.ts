import type { Publisher } from './publisher.ts'

/** What is read of a `package.json`; everything else is left as it is. */
export type Manifest = { name: string; private?: boolean; license?: string; [member: string]: unknown }

/** Members that say who publishes a package, in the order in which they stand after `license`. */
const about = ({ organisation, site, repository }: Publisher, folder: string): Record<string, unknown> => ({
  ...(organisation === null ? {} : { author: organisation }),
  ...(site === null ? {} : { homepage: site }),
  ...(repository === null
    ? {}
    : {
        repository: { type: 'git', url: `git+${repository.replace(/(\.git)?$/, '.git')}`, directory: folder },
        bugs: { url: `${repository}/issues` },
      }),
})

/** Fills in who publishes a package, and that its tarball carries a statement of its provenance (npm, SLSA build level 2). */
export function fillManifest(manifest: Manifest, publisher: Publisher, folder: string): Manifest {
  const { author, homepage, repository, bugs, ...rest } = manifest
  const publishConfig = { ...(manifest['publishConfig'] as object | undefined), provenance: true }
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => {
      if (name === 'license') return [[name, value], ...Object.entries(about(publisher, folder))]
      return [[name, name === 'publishConfig' ? publishConfig : value]]
    }),
  ) as Manifest
}
