/** What was given with an option that may be repeated, each time as `NAME=VALUE`. */
export interface Pairs {
  readonly values: Readonly<Record<string, string>>
  /** Every reason why they cannot be meant, in sentences. */
  readonly mistakes: readonly string[]
}

/** Reads what an option was given; `shape` is what each should look like. */
export function readPairs(option: string, shape: string, given: readonly string[]): Pairs {
  const values = new Map<string, string>()
  const mistakes: string[] = []
  for (const pair of given) {
    const cut = pair.indexOf('=')
    const name = pair.slice(0, cut)
    if (cut < 1) mistakes.push(`${option} ${pair}: write it as ${shape}.`)
    else if (values.has(name)) mistakes.push(`${option} ${name} is given twice.`)
    else values.set(name, pair.slice(cut + 1))
  }
  return { values: Object.fromEntries(values), mistakes }
}

/** Gathers what an option is given that may be repeated, as commander wants it. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value]
}
