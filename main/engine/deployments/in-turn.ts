const last = new Map<string, Promise<void>>()

/** Does pieces of work of one name one after the other, in the order in which they are asked for. */
export async function inTurn<Done>(name: string, work: () => Promise<Done>): Promise<Done> {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const before = last.get(name)
  const mine = (before ?? Promise.resolve()).then(() => over)
  last.set(name, mine)
  try {
    await before
    return await work()
  } finally {
    resolve()
    if (last.get(name) === mine) last.delete(name)
  }
}
