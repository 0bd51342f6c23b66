import { isList, isObject, type Json } from '#shared/model/json.ts'

/** One step of a path: the name of a member, or the place in a list. */
type Step = string | number

/** Reads the paths that filters of webhooks use: `$.ref`, `$.a.b[0]`, `$['a']`. */
export function readPath(path: string): readonly Step[] | undefined {
  if (!path.startsWith('$')) return undefined
  const steps: Step[] = []
  let rest = path.slice(1)
  while (rest !== '') {
    const [whole, plain, index, quoted] = /^(?:\.([A-Za-z_][\w-]*)|\[(\d+)\]|\['([^']*)'\])/.exec(rest) ?? []
    if (whole === undefined) return undefined
    steps.push(plain ?? (index === undefined ? (quoted ?? '') : Number(index)))
    rest = rest.slice(whole.length)
  }
  return steps
}

/** The value at a path; `undefined` where there is none. */
export function follow(value: Json, steps: readonly Step[]): Json | undefined {
  return steps.reduce<Json | undefined>((at, step) => {
    if (typeof step === 'number') return isList(at) ? at[step] : undefined
    return isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined
  }, value)
}
