import { relative } from 'node:path'
import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import { artifactLocation } from '../../artifacts/location.ts'
import { regionOf } from '../../bindings.ts'
import { type Mistake, mistake, type Reading } from '../reading/mistake.ts'
import { mistakeIn, readJson, textOf, type Written } from '../reading/written.ts'
import type { SimulatedWork } from '../simulator.ts'
import { type GivenParameter, parameterText } from './parameters.ts'

/** What is read of parameters: those that could be read are there, whatever is wrong with the others. */
export interface GivenParameters {
  readonly given: readonly GivenParameter[]
  readonly mistakes: readonly Mistake[]
}

export const noParameters: GivenParameters = { given: [], mistakes: [] }

/** The longest text of overrides, in bytes (UG/action-reference-CloudFormation). */
const maximumBytes = 1024

/** The parameters of `ParameterOverrides`: a JSON object of texts and functions that take something from an artifact. */
export async function readOverrides(work: SimulatedWork): Promise<GivenParameters> {
  const { ParameterOverrides: text = '' } = work.configuration
  if (text.trim() === '') return noParameters
  const bytes = Buffer.byteLength(text)
  const size =
    bytes > maximumBytes
      ? [
          mistake(
            `ParameterOverrides has ${bytes} bytes; ${maximumBytes} are allowed. A TemplateConfiguration has room.`,
          ),
        ]
      : []
  const written = readJson('ParameterOverrides', text)
  if ('mistakes' in written) return { given: [], mistakes: [...size, ...written.mistakes] }
  const { value } = written.value
  if (!isObject(value)) {
    return { given: [], mistakes: [...size, mistakeIn(written.value, [], 'ParameterOverrides is a JSON object.')] }
  }
  const read = await Promise.all(
    Object.entries(value).map(async ([name, one]): Promise<GivenParameters> => {
      const tell = (message: string) => mistakeIn(written.value, [name], message)
      const found = isObject(one) ? await resolved(one, work, tell) : textReading(one, name, tell)
      if ('mistakes' in found) return { given: [{ name, value: undefined, tell }], mistakes: found.mistakes }
      return { given: [{ name, value: found.value, tell }], mistakes: [] }
    }),
  )
  return {
    given: read.flatMap(({ given }) => given),
    mistakes: [...size, ...read.flatMap(({ mistakes }) => mistakes)],
  }
}

/** A plain value that is given for a parameter. */
export function textReading(value: Json, name: string, tell: (message: string) => Mistake): Reading<string> {
  const text = parameterText(value)
  return text === undefined ? { mistakes: [tell(`Parameter “${name}” is given no text.`)] } : { value: text }
}

/** The functions that take a value from an artifact (CFN/continuous-delivery-codepipeline-parameter-override-functions). */
async function resolved(value: Json, work: SimulatedWork, tell: Teller): Promise<Reading<string>> {
  const attribute = member(value, 'Fn::GetArtifactAtt')
  const parameter = member(value, 'Fn::GetParam')
  if (attribute !== undefined) return attributeOf(textsIn(attribute), work, tell)
  if (parameter !== undefined) return valueIn(textsIn(parameter), work, tell)
  return { mistakes: [tell('The only functions here are Fn::GetArtifactAtt and Fn::GetParam.')] }
}

type Teller = (message: string) => Mistake

function attributeOf(parts: readonly string[], work: SimulatedWork, tell: Teller): Reading<string> {
  const [name = '', attribute = '', ...others] = parts
  const input = work.inputs.find((one) => one.name === name)
  if (attribute === '' || others.length > 0) {
    return { mistakes: [tell('Fn::GetArtifactAtt takes an input artifact and BucketName, ObjectKey or URL.')] }
  }
  if (!input) return { mistakes: [tell(`Artifact ${name} is no input of this action.`)] }
  const file = relative(work.dataFolder, input.file)
  const { bucket, key } = artifactLocation(work.store.bucket, work.pipelineName, { artifact: name, file })
  switch (attribute) {
    case 'BucketName':
      return { value: bucket }
    case 'ObjectKey':
      return { value: key }
    case 'URL':
      return { value: `https://s3.${regionOf(work.bindings)}.amazonaws.com/${bucket}/${key}` }
    default:
      return { mistakes: [tell(`An artifact has no “${attribute}”: there is BucketName, ObjectKey and URL.`)] }
  }
}

async function valueIn(parts: readonly string[], work: SimulatedWork, tell: Teller): Promise<Reading<string>> {
  const [artifact = '', path = '', key = '', ...others] = parts
  if (key === '' || others.length > 0) {
    return { mistakes: [tell('Fn::GetParam takes an input artifact, a JSON file in it and a key of that file.')] }
  }
  const file = await work.files.read(path, artifact)
  if ('mistakes' in file) return { mistakes: file.mistakes.map(({ message }) => tell(message)) }
  const written = readJson(file.value.name, textOf(file.value))
  if ('mistakes' in written) return written
  return keyOf(written.value, key, tell)
}

function keyOf(written: Written, key: string, tell: Teller): Reading<string> {
  const value = member(written.value, key)
  if (value === undefined) return { mistakes: [tell(`There is no “${key}” in ${written.file}.`)] }
  const text = parameterText(value)
  return text === undefined ? { mistakes: [mistakeIn(written, [key], `“${key}” is no text.`)] } : { value: text }
}

function textsIn(value: Json): readonly string[] {
  const items = isList(value) ? value : []
  return items.every((item) => typeof item === 'string') ? items : []
}
