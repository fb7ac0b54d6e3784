/**
 * What the files and the standard output of a run may hold: `nothing` of anyone; `permitted`, what the gate lets out;
 * `everything`, because it stays inside; `ids` of rows that its user gave. Standard error and reports hold nothing,
 * whatever the run.
 */
export type Holds = 'nothing' | 'permitted' | 'everything' | 'ids' | 'idsOfCases'

/**
 * One run of the command: its words, where `IN/` is the folder of the inputs, `@IN/` what a file in it says, and `OUT/`
 * a folder of its own; and what may come out.
 */
export type Exercise = {
  line: readonly string[]
  holds: Holds
  /** Whether the command reads data of people. */
  readsPeople: boolean
}

/** Runs of which the same may come out. */
export const run =
  (holds: Holds, readsPeople = true) =>
  (...lines: string[]): Exercise[] =>
    lines.map((line) => ({
      line: [
        ...line.split(' '),
        ...(line.includes(' OUT/') && !/^(escrow new|vault init) /.test(line) ? ['--force'] : []),
      ],
      holds,
      readsPeople,
    }))
