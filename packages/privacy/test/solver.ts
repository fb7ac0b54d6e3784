import highsModule from 'highs'

// Its types describe the CommonJS build; what is imported is the ES module, whose default export is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** A linear or integer program: what its variables, `x0` to before `x{variables}`, all of them 0 or more, keep to. */
export type Program = { readonly variables: number; readonly constraints: readonly string[] }

/** The sum of the variables with these numbers. */
export function sumOfVariables(numbers: readonly number[]): string {
  return numbers.length === 0 ? '0 x0' : numbers.map((at) => `x${at}`).join(' + ')
}

/** Solves programs: the least or the most that a sum of variables can be, infinite where nothing limits it. */
export type Solve = (sense: 'Minimize' | 'Maximize', sum: string, isWhole: boolean) => number

/** Loads the solver (HiGHS) for one program. */
export async function solverFor({ variables, constraints }: Program): Promise<Solve> {
  const highs = await loadHighs()
  const subject = constraints.map((one, at) => ` r${at}: ${one}`).join('\n')
  const integers = `Generals\n ${Array.from({ length: variables }, (_, at) => `x${at}`).join(' ')}\n`
  return (sense, sum, isWhole) => {
    const program = `${sense}\n o: ${sum}\nSubject To\n${subject}\n${isWhole ? integers : ''}End`
    const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false, mip_rel_gap: 0 })
    if (Status === 'Optimal') return ObjectiveValue
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Number.POSITIVE_INFINITY
    throw new Error(`the solver ended: ${Status}`)
  }
}
