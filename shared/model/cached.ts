/** Remembers what was made of a raw value, by its identity; what an edit did not touch keeps its view. */
export function cached<T>(cache: WeakMap<object, T>, key: object, make: () => T): T {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}
