import { useOffline } from './keep-for-offline.ts'
import type { Say } from './texts/en.ts'

/** Says whether the page can be opened without a network; what it says comes from the service worker, which has counted its files. */
export default function OfflineSign({ say }: { say: Say }) {
  const state = useOffline()
  return (
    <p className="offline" data-offline={state}>
      {say[`offline.${state}`]}
    </p>
  )
}
