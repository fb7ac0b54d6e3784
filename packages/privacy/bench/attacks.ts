import { attackReport } from '../test/attacks/attack-report.ts'

/** Prints what attacks get back at which setting. */
export function benchAttacks(): void {
  for (const { attack, setting, succeeded } of attackReport())
    console.log(`${attack.padEnd(32)} ${setting.padEnd(50)} ${succeeded.toFixed(3)}`)
}
