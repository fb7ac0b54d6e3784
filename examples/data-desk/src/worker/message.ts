import type { Language } from '@tip-standard/core/texts'
import type { FindingGroup } from '@tip-standard/formats/digest'
import { deskTexts } from '../texts/desk-texts.ts'
import type { Examined, Words } from './check.ts'

/** The number of places named for each mistake; the marked copy has all of them. */
const namedPlaces = 3

const placesOf = ({ places, isEverywhere }: FindingGroup, words: Words): string[] =>
  isEverywhere
    ? []
    : places
        .slice(0, namedPlaces)
        .map(words.place)
        .filter((text) => text !== '')

/**
 * Writes a message to the partner who sent the files, about faults that only they can correct. It contains no value of
 * the data and no name of a file or sheet.
 */
export async function messageFor(files: readonly Examined[], words: Words, language: Language): Promise<string> {
  const { say, sayCount } = await deskTexts.load(language, { unreviewedTexts: true })
  const parts = files.map(({ digest, records }, at) => {
    const groups = digest.groups(records).filter(({ turn }) => turn === 'partner')
    const lines = groups.map((group) => {
      const label = group.field === undefined ? undefined : words.label(group.field)
      const where = placesOf(group, words)
      const head = label === undefined ? words.say(group.source, group) : `${label}: ${words.say(group.source, group)}`
      const count = group.isEverywhere ? words.everywhere : sayCount('letter.times', group.count)
      return `- ${head} (${[count, ...where].join('; ')})`
    })
    const title = files.length > 1 ? [say('letter.file', { number: at + 1 })] : []
    return [...title, ...(lines.length === 0 ? [say('letter.nothing')] : lines)].join('\n')
  })
  return [say('letter.greeting'), say('letter.thanks'), ...parts, say('letter.how'), say('letter.close')].join('\n\n')
}
