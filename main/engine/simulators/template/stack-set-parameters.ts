import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { mistake } from '../reading/mistake.ts'
import { mistakeIn, readJson, textOf, type Written } from '../reading/written.ts'
import type { SimulatedWork } from '../simulator.ts'
import { type GivenParameters, noParameters } from './overrides.ts'
import { parameterText } from './parameters.ts'

/** Parameters of stack sets: `ParameterKey=…,ParameterValue=…` with blanks between, or a JSON list in a file (UG/action-reference-StackSets). */
export async function readStackSetParameters(work: SimulatedWork, key: string): Promise<GivenParameters> {
  const { [key]: text = '' } = work.configuration
  if (text.trim() === '') return noParameters
  if (!text.includes('::') || text.startsWith('ParameterKey=')) return inShorthand(text, key)
  const file = await work.files.named(text, key)
  const written = 'value' in file ? readJson(file.value.name, textOf(file.value)) : file
  if ('mistakes' in written) return { given: [], mistakes: written.mistakes }
  const { value } = written.value
  if (isList(value)) return joined(value.map((item, i) => inList(written.value, item, i)))
  return {
    given: [],
    mistakes: [mistakeIn(written.value, [], 'Parameters are a list of ParameterKey and ParameterValue.')],
  }
}

function inShorthand(text: string, key: string): GivenParameters {
  const tell = (message: string) => mistake(`${key}: ${message}`)
  return joined(
    // A value may have blanks and commas, so that the next key tells where it ends.
    text
      .trim()
      .split(/\s+(?=ParameterKey=)/)
      .map((entry): GivenParameters => {
        const found =
          /^ParameterKey=([^,]+)(?:,ParameterValue=(.*?))?(?:,UsePreviousValue=(true|false))?$/s.exec(entry) ??
          undefined
        const [, name, value, usesPrevious] = found ?? []
        if (name !== undefined && (value !== undefined || usesPrevious === 'true')) {
          return { given: [{ name, value, tell }], mistakes: [] }
        }
        return { given: [], mistakes: [tell(`“${entry}” is not written ParameterKey=NAME,ParameterValue=VALUE.`)] }
      }),
  )
}

function inList(written: Written, item: Json, i: number): GivenParameters {
  const tell = (message: string) => mistakeIn(written, [i], message)
  const name = literal(member(item, 'ParameterKey'))
  const value = parameterText(member(item, 'ParameterValue') ?? null)
  const usesPrevious = member(item, 'UsePreviousValue') === true
  if (!isObject(item) || name === undefined) return { given: [], mistakes: [tell('A parameter needs a ParameterKey.')] }
  if (value === undefined && !usesPrevious) {
    return { given: [{ name, value, tell }], mistakes: [tell(`Parameter “${name}” needs a ParameterValue.`)] }
  }
  return { given: [{ name, value, tell }], mistakes: [] }
}

function joined(all: readonly GivenParameters[]): GivenParameters {
  return { given: all.flatMap(({ given }) => given), mistakes: all.flatMap(({ mistakes }) => mistakes) }
}
