/** The groups of nodes that lead back to themselves: strongly connected components of more than one node (Tarjan 1972). */
export function cyclesAmong(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const cycles: string[][] = []
  const visit = (node: string): void => {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    path.push(node)
    for (const to of next(node)) {
      if (!order.has(to)) visit(to)
      if (path.includes(to)) lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(to) ?? 0))
    }
    if (lowest.get(node) !== order.get(node)) return
    const component = path.splice(path.indexOf(node))
    if (component.length > 1) cycles.push(component.sort())
  }
  for (const node of nodes) if (!order.has(node)) visit(node)
  return cycles
}
