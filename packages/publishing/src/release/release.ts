import { missingIn, type Publisher } from '../publisher.ts'

/** What a release has other programs do. Each throws where the program fails. */
export type ReleaseTools = {
  /** Runs pnpm in the clone, and gives what it prints. */
  pnpm: (...words: string[]) => string
  /** Makes the clone of the last commit, with the publisher that was named. */
  clone: () => void
  /** The version that the clone has now. */
  version: () => string
  /** Packs every published package, and gives their names. */
  pack: () => readonly string[]
  makeSbom: (names: readonly string[], version: string) => Promise<string>
  /** Writes a file beside the tarballs. */
  write: (file: string, text: string) => void
  /** Publishes a tarball by the name of its file. */
  publish: (tarball: string) => void
  say: (text: string) => void
  complain: (text: string) => void
}

/** The file that holds a package, as `pack` names it. */
export const tarballOf = (name: string): string => `${name.replace(/^@/, '').replace('/', '-')}.tgz`

/**
 * What the registry knows of weaknesses in what our packages depend on. It fails where there are any; a real release
 * also fails where the registry cannot be asked, while a dry run, which is made without a network too, writes down why.
 */
const audit = ({ pnpm }: ReleaseTools, isDry: boolean): string =>
  pnpm('audit', '--prod', ...(isDry ? ['--ignore-registry-errors'] : []))

/**
 * Builds what would be published, and publishes it unless it is a dry run or `publisher` does not say who publishes;
 * gives the exit code.
 */
export async function release(publisher: Publisher, isDry: boolean, tools: ReleaseTools): Promise<number> {
  const { pnpm, say, complain } = tools
  const missing = missingIn(publisher)
  const refusal = `publisher.json does not say who publishes: fill in ${missing.join(', ')}.`
  if (missing.length > 0 && !isDry) {
    complain(`Nothing was published. ${refusal}`)
    return 1
  }

  say('A fresh clone of the last commit: what is not committed is not released.')
  tools.clone()
  pnpm('install', '--frozen-lockfile', '--prefer-offline')

  say('Versions and changelogs, from the changesets.')
  pnpm('exec', 'changeset', 'version')
  pnpm('publisher')
  pnpm('--filter', '@tip-standard/site', 'run', 'readmes')

  say('Build.')
  pnpm('gen')
  pnpm('build')
  const version = tools.version()

  say('Tarballs, and the checks of what is in them (publint, are the types wrong).')
  const names = tools.pack()
  pnpm('check:packages')

  say('Bill of materials and licences.')
  tools.write('sbom.cdx.json', await tools.makeSbom(names, version))
  tools.write('audit.txt', audit(tools, isDry))
  say(`${names.length} packages of version ${version}, in release/.`)

  if (missing.length > 0) {
    complain(`This cannot be published yet. ${refusal}`)
    return 1
  }
  if (isDry)
    say('Nothing was published. Without --dry-run this would publish them, with a statement of their provenance.')
  else for (const name of names) tools.publish(tarballOf(name))
  return 0
}
