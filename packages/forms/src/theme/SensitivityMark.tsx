import { useSurroundings } from '../surroundings/surroundings.ts'

/** Beside the name of a question whose answer few may see. */
export function SensitivityMark({ level }: { level: unknown }) {
  const { text } = useSurroundings()
  if (level !== 'restricted') return null
  return (
    <span className="tip-mark" title={text('restrictedMeans')}>
      {text('restricted')}
    </span>
  )
}
