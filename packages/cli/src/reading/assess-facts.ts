import {
  ACTS,
  type Assessment,
  type AssessOptions,
  assess,
  CIRCUMSTANCES,
  FactsError,
  type FactsFinding,
  MEANS,
  PURPOSES,
  parseFacts,
} from '@tip-standard/classification'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'

/** The names of facts, by their group; top-level facts have none. */
const names: Readonly<Record<string, readonly string[]>> = {
  '': ['ageClass', 'purposeStage', 'decidedStatus', 'acts', 'means', 'purposes', ...CIRCUMSTANCES],
  acts: ACTS,
  means: MEANS,
  purposes: PURPOSES,
}

/** The probably intended name for the first unknown one in a group; never repeats the typed name. */
function meant(document: unknown, group: string): string {
  const held = group === '' ? document : (document as Record<string, unknown>)[group]
  const known = names[group] ?? []
  const unknown = Object.keys(held ?? {}).filter((name) => !known.includes(name))
  return unknown.map((name) => didYouMean(name, known)).find((question) => question !== '') ?? ''
}

function sentence({ code, at: { path } }: FactsFinding, document: unknown): string {
  const place = path.join('.')
  switch (code) {
    case 'notAnObject':
      return `${place === '' ? 'The file' : place} is not an object with names and values.`
    case 'notAFact':
      return `${place} is neither true nor false, nor a statement: an object with value, source, phase, date, reliability and contradictedBy.`
    case 'notACode':
      return `${place} is none of its codes.`
    case 'unknownCode':
      return `A name in ${place} is none of its facts.${meant(document, place)}`
    case 'unknownFact':
      return `A name is none of the facts.${meant(document, '')}`
    case 'unknownProperty':
      return `A name in ${place} belongs to no statement.`
    case 'tooMany':
      return `${place} has too many statements.`
    default:
      return code satisfies never
  }
}

/**
 * Assesses the facts about one person in a file; rejects unknown names, so that a typing error does not turn a fact
 * into "not known". Throws a `CouldNotRun` that states places and names of facts, and nothing from the file.
 */
export function assessFacts(document: unknown, options: AssessOptions): Assessment {
  try {
    return assess(parseFacts(document, options.profile), options)
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    const sentences = error.findings.map((finding) => sentence(finding, document))
    throw new CouldNotRun(`The facts cannot be read. ${sentences.join(' ')}`)
  }
}
