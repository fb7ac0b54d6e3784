import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Say } from './texts/en.ts'

/** In place of a part of the page that could not be loaded: browsers ask for a script once, so that only loading the page again helps. */
const NotLoaded = ({ say }: { say: Say }) => <h2 className="tip-page-title">{say.notLoaded}</h2>

/**
 * A part of the page that is loaded when it is shown. Where it cannot be loaded, that is said in its place, or nothing is there, and
 * the rest of the page stays: an error would empty the page, with answers that no draft holds, and without the quick exit.
 */
export function loadLater<Props extends { say: Say }>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Missing: ComponentType<{ say: Say }> = NotLoaded,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => load().catch(() => ({ default: Missing as ComponentType<Props> })))
}
