import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import { type Mistake, mistakesOf } from '../reading/mistake.ts'
import { mistakeIn, readJson, textOf, type Written } from '../reading/written.ts'
import type { SimulatedWork } from '../simulator.ts'
import { type GivenParameters, noParameters, textReading } from './overrides.ts'

/** The file of `TemplateConfiguration`: parameters, tags and a stack policy (CFN/continuous-delivery-codepipeline-cfn-artifacts). */
export async function readTemplateConfiguration(work: SimulatedWork): Promise<GivenParameters> {
  const { TemplateConfiguration: reference = '' } = work.configuration
  if (reference === '') return noParameters
  const file = await work.files.named(reference, 'TemplateConfiguration')
  if ('mistakes' in file) return { given: [], mistakes: file.mistakes }
  const written = readJson(file.value.name, textOf(file.value))
  if ('mistakes' in written) return { given: [], mistakes: mistakesOf(written) }
  const { value } = written.value
  if (!isObject(value)) {
    const message = 'A template configuration is an object with Parameters, Tags and StackPolicy.'
    return { given: [], mistakes: [mistakeIn(written.value, [], message)] }
  }
  const { given, mistakes } = parametersIn(written.value)
  return { given, mistakes: [...mistakes, ...inTags(written.value), ...inPolicy(written.value)] }
}

function parametersIn(written: Written): GivenParameters {
  const section = member(written.value, 'Parameters')
  if (section === undefined) return noParameters
  if (!isObject(section)) {
    return { given: [], mistakes: [mistakeIn(written, ['Parameters'], 'Parameters is an object of texts.')] }
  }
  const read = Object.entries(section).map(([name, value]): GivenParameters => {
    const tell = (message: string) => mistakeIn(written, ['Parameters', name], message)
    const text = textReading(value, name, tell)
    if ('mistakes' in text) return { given: [{ name, value: undefined, tell }], mistakes: text.mistakes }
    return { given: [{ name, value: text.value, tell }], mistakes: [] }
  })
  return { given: read.flatMap(({ given }) => given), mistakes: read.flatMap(({ mistakes }) => mistakes) }
}

/** The most tags of a stack, and how long their parts may be (CFN/API_Tag). */
const most = { tags: 50, key: 128, value: 256 } as const

function* inTags(written: Written): Iterable<Mistake> {
  const tags = member(written.value, 'Tags')
  if (tags === undefined) return
  if (!isObject(tags)) {
    yield mistakeIn(written, ['Tags'], 'Tags is an object of texts.')
    return
  }
  const entries = Object.entries(tags)
  if (entries.length > most.tags) {
    yield mistakeIn(written, ['Tags'], `There are ${entries.length} tags; ${most.tags} are allowed.`)
  }
  for (const [key, value] of entries) {
    const tell = (message: string) => mistakeIn(written, ['Tags', key], message, 'name')
    if (key.length > most.key) yield tell(`The name of a tag has at most ${most.key} characters.`)
    if (/^aws:/i.test(key)) yield tell(`Tag “${key}” begins with aws:, which only AWS may use.`)
    if (typeof value !== 'string') yield tell(`The value of tag “${key}” is a text.`)
    else if (value.length > most.value) yield tell(`The value of tag “${key}” has at most ${most.value} characters.`)
  }
}

function inPolicy(written: Written): readonly Mistake[] {
  const policy = member(written.value, 'StackPolicy')
  if (policy === undefined) return []
  const statement: Json | undefined = member(policy, 'Statement')
  if (isList(statement) || isObject(statement)) return []
  return [mistakeIn(written, ['StackPolicy'], 'A stack policy is an object with a list of Statement.')]
}
