/** The beginning of a stream; `all` yields everything from the beginning, `close` discards the rest. */
export type Headed<Item> = { head: Item[]; all: AsyncIterable<Item>; close: () => Promise<void> }

/** Reads a stream up to the last item of its beginning. */
export async function takeHead<Item>(
  items: AsyncIterable<Item>,
  isEnough: (item: Item) => boolean,
): Promise<Headed<Item>> {
  const rest = items[Symbol.asyncIterator]()
  const head: Item[] = []
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    head.push(next.value)
    if (isEnough(next.value)) break
  }
  const close = async (): Promise<void> => {
    await rest.return?.()
  }
  async function* all(): AsyncGenerator<Item> {
    try {
      yield* head
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
    } finally {
      await close()
    }
  }
  return { head, all: all(), close }
}
