import { equivalenceClasses } from '../models/fixture-reference-models.ts'
import { type Drawn, textAt } from './fixture-spaces.ts'
import { type Levels, listNodes } from './lattice.ts'

/** The share of all leaves with the same text as a leaf at a level, which is the loss of a row there. */
function shareAt({ hierarchies }: Drawn, column: number, level: number, leaf: number): number {
  const hierarchy = hierarchies[column] as Drawn['hierarchies'][number]
  const text = textAt(hierarchy, level, leaf)
  const leaves = Array.from({ length: hierarchy.leafCount }, (_, one) => textAt(hierarchy, level, one))
  return leaves.filter((one) => one === text).length / hierarchy.leafCount
}

/** The least loss of any local recoding, by trying every node for every row; rows in classes below k lose every column. */
export function leastLocalLoss(drawn: Drawn): number {
  const { hierarchies, rows, k } = drawn
  const nodes = listNodes(hierarchies)
  const optionsOf = rows.map(({ leaves }) =>
    nodes.map((levels: Levels) => ({
      key: hierarchies.map((one, at) => textAt(one, levels[at] as number, leaves[at] as number)).join(),
      loss: hierarchies.reduce((sum, _, at) => sum + shareAt(drawn, at, levels[at] as number, leaves[at] as number), 0),
    })),
  )
  const tryAll = (chosen: readonly { key: string; loss: number }[]): number => {
    const options = optionsOf[chosen.length]
    if (options !== undefined) return Math.min(...options.map((one) => tryAll([...chosen, one])))
    return equivalenceClasses(chosen, ({ key }) => key)
      .map((members) => members.reduce((sum, { loss }) => sum + (members.length < k ? hierarchies.length : loss), 0))
      .reduce((sum, loss) => sum + loss, 0)
  }
  return tryAll([])
}
